import type { PageData, Pagefind } from './pagefind.ts';

/** A page found by its text. */
export interface TextHit {
  readonly id: string;
  readonly score: number;
}

/** Pagefind's index, each question to it asked once. */
export interface TextIndex {
  /** Pages with all of the words or words that begin so; with words in quotation marks exactly these. */
  readonly search: (words: string) => Promise<readonly TextHit[]>;
  /** The ids of the pages with a value of a filter. */
  readonly withValue: (filter: string, value: string) => Promise<ReadonlySet<string>>;
  /** The ids of all pages with a date, the earliest first. */
  readonly byDate: () => Promise<readonly string[]>;
  /** The text of a page, with the places of the words of a query. */
  readonly page: (id: string, words: string) => Promise<PageData | undefined>;
}

export function textIndex(pagefind: Pagefind): TextIndex {
  const hits = once(async (words) => (await pagefind.search(words)).results);
  const all = once(async () => (await pagefind.search(null)).results);
  const withValue = once(async (filterAndValue) => {
    const [filter = '', value = ''] = filterAndValue.split('\n');
    const { results } = await pagefind.search(null, { filters: { [filter]: value } });
    return new Set(results.map(({ id }) => id));
  });
  const byDate = once(async () => {
    const { results } = await pagefind.search(null, { sort: { date: 'asc' } });
    return results.map(({ id }) => id);
  });
  return {
    search: hits,
    withValue: (filter, value) => withValue(`${filter}\n${value}`),
    byDate: () => byDate(''),
    async page(id, words) {
      const found = (await hits(words)).find((hit) => hit.id === id);
      return (found ?? (await all('')).find((hit) => hit.id === id))?.data();
    },
  };
}

/** How many answers are kept: those of a few words typed letter by letter, and of all filters. */
const kept = 2000;

/** Remembers answers; one that failed is asked for again. */
function once<Answer>(
  ask: (question: string) => Promise<Answer>,
): (question: string) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (question) => {
    const known = answers.get(question);
    if (known) return known;
    const answer = ask(question);
    answers.set(question, answer);
    answer.catch(() => answers.delete(question));
    const [oldest] = answers.keys();
    if (answers.size > kept && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}
