import type { Facet } from './protocol.ts';

/** Which pages have which value of each facet, and in which order they are dated. */
export interface FacetIndex {
  readonly withValue: (facet: Facet, value: string) => Promise<ReadonlySet<string>>;
  /** Ids of the pages with a date, the earliest first. */
  readonly byDate: () => Promise<readonly string[]>;
}

interface Page {
  readonly id: string;
  readonly day: number;
  readonly values: Readonly<Record<Exclude<Facet, 'source'>, readonly string[]>>;
}

const none: ReadonlySet<string> = new Set();

/**
 * Reads the facets when they are first asked for.
 *
 * @param load gives a JSON file of the `search/` folder
 */
export function facetIndex(load: (file: string) => Promise<unknown>): FacetIndex {
  const pages = remembered(async () => readPages(await load('facets.json')));
  const byValue = remembered(async () => setsOf(await pages()));
  const bySource = remembered(async () => readCited(await load('cited.json'), await pages()));
  return {
    async withValue(facet, value) {
      const sets = await (facet === 'source' ? bySource() : byValue());
      return sets.get(`${facet}=${value}`) ?? none;
    },
    async byDate() {
      const dated = (await pages()).filter(({ day }) => day > 0);
      return dated.sort((a, b) => a.day - b.day).map(({ id }) => id);
    },
  };
}

/** Asks once; a failure is not remembered. */
function remembered<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let answer: Promise<Value> | undefined;
  return () => {
    answer ??= ask().catch((error: unknown) => {
      answer = undefined;
      throw error;
    });
    return answer;
  };
}

function setsOf(pages: readonly Page[]): ReadonlyMap<string, ReadonlySet<string>> {
  const sets = new Map<string, Set<string>>();
  for (const { id, values } of pages) {
    for (const [facet, held] of Object.entries(values)) {
      for (const value of held) {
        const set = sets.get(`${facet}=${value}`) ?? new Set();
        sets.set(`${facet}=${value}`, set.add(id));
      }
    }
  }
  return sets;
}

function readPages(json: unknown): Page[] {
  if (typeof json !== 'object' || json === null) throw notFacets();
  const kinds: unknown = Reflect.get(json, 'kinds');
  const statuses: unknown = Reflect.get(json, 'statuses');
  const rows: unknown = Reflect.get(json, 'pages');
  if (!Array.isArray(kinds) || !Array.isArray(statuses) || !Array.isArray(rows)) throw notFacets();
  return rows.map((row: unknown): Page => {
    if (!Array.isArray(row)) throw notFacets();
    const [id, kind, status, day, ...years]: unknown[] = row;
    if (typeof id !== 'string' || typeof day !== 'number') throw notFacets();
    return {
      id,
      day,
      values: {
        kind: [String(kinds[Number(kind)])],
        status: Number(status) < 0 ? [] : [String(statuses[Number(status)])],
        year: years.map(String),
      },
    };
  });
}

function readCited(
  json: unknown,
  pages: readonly Page[],
): ReadonlyMap<string, ReadonlySet<string>> {
  if (!Array.isArray(json)) throw notFacets();
  return new Map(
    json.map((row: unknown) => {
      if (!Array.isArray(row) || !Array.isArray(row[2])) throw notFacets();
      const ids = row[2].flatMap((place: unknown) => pages[Number(place)]?.id ?? []);
      return [`source=${String(row[0])}`, new Set(ids)] as const;
    }),
  );
}

function notFacets(): TypeError {
  return new TypeError('This is no list of facets.');
}
