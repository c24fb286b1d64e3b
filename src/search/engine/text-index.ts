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
  /** The text of a page, with the places of the words of a query. */
  readonly page: (id: string, words: string) => Promise<PageData>;
}

/**
 * @param loadPage gives the text of a page that was not found by its words
 */
export function textIndex(
  pagefind: Pagefind,
  loadPage: (id: string) => Promise<PageData>,
): TextIndex {
  const hits = once(async (words) => (await pagefind.search(words)).results);
  const pages = once(loadPage);
  return {
    search: hits,
    async page(id, words) {
      const found = words === '' ? undefined : (await hits(words)).find((hit) => hit.id === id);
      return found ? found.data() : pages(id);
    },
  };
}

/** How many answers are kept: those of a few queries typed letter by letter. */
const kept = 500;

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
