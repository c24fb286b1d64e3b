import type { NamedPage } from './named-page.ts';

/**
 * The names file: what the search loads first. It is written by the build and read
 * in the browser, as short as it can be: a page is a list, its empty places at the
 * end left out.
 */
export interface NamesFile {
  /** Traditional characters, each followed by its simplified form. */
  readonly variants: string;
  readonly pages: readonly NamedPage[];
  /**
   * Where the names are too many for one file: the beginnings of words for which
   * there is a file of its own, `names/<beginning>.json`.
   */
  readonly shards: readonly string[];
  /** The first letters for which there is a vocabulary, `words/<letter>.json`. */
  readonly letters: string;
}

type Row = readonly [
  address: string,
  kind: string,
  detail: string,
  id: string,
  from: number,
  to: number,
  ...names: string[],
];

export function writeNames({ variants, letters, pages, shards }: NamesFile): string {
  return JSON.stringify({ variants, letters, shards, pages: pages.map(row) });
}

function row({ address, kind, detail, id, period, names }: NamedPage): Row {
  return [address, kind, detail, id ?? '', period?.from ?? 0, period?.to ?? 0, ...names];
}

/**
 * Reads a names file.
 *
 * @throws TypeError when it is none, such as a page that a host serves in its place
 */
export function readNames(json: unknown): NamesFile {
  if (!isRecord(json)) throw notNames();
  const { variants, letters, pages, shards } = json;
  if (typeof variants !== 'string' || typeof letters !== 'string') throw notNames();
  if (!isTexts(shards) || !Array.isArray(pages)) throw notNames();
  return { variants, letters, shards, pages: pages.map(readRow) };
}

function readRow(value: unknown): NamedPage {
  if (!Array.isArray(value)) throw notNames();
  const [address, kind, detail, id, from, to, ...rest]: unknown[] = value;
  const [title, ...names] = isTexts(rest) ? rest : [];
  if (
    typeof address !== 'string' ||
    typeof kind !== 'string' ||
    typeof detail !== 'string' ||
    typeof id !== 'string' ||
    typeof from !== 'number' ||
    typeof to !== 'number' ||
    title === undefined
  ) {
    throw notNames();
  }
  return {
    address,
    kind,
    detail,
    names: [title, ...names],
    ...(id !== '' && { id }),
    ...(from !== 0 && { period: { from, to } }),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function notNames(): TypeError {
  return new TypeError('This is no list of names.');
}
