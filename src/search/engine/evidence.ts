import { noEvidence, type Evidence } from '../ranking/evidence.ts';
import type { Query } from '../query/query.ts';
import { isQuestion } from '../query/question.ts';
import type { TextHit, TextIndex } from './text-index.ts';
import type { UnderstoodWord } from './understand-words.ts';

/** Evidence from the text alone, by the page's id in the index. */
export type TextEvidence = ReadonlyMap<string, Evidence>;

/** As many pages with every word are enough; pages with some of the words are then not looked for. */
const enough = 40;

/**
 * Looks for the words of a query in the full text.
 *
 * @param mentions how the pages call what the query names: "Shoigu" for "Шойгу"
 * @param isRecord whether a page is a source or a statement, and not a page of its own
 */
export async function textEvidence(
  query: Query,
  words: readonly UnderstoodWord[],
  mentions: readonly string[],
  text: TextIndex,
  isRecord: (id: string) => boolean,
): Promise<TextEvidence> {
  const found = new Map<string, Evidence>();
  const add = (id: string, more: (known: Evidence) => Partial<Evidence>): void => {
    const known = found.get(id) ?? noEvidence;
    found.set(id, { ...known, ...more(known) });
  };
  const searched = words.filter(({ forms }) => forms.length > 0);
  for (const combination of [...combinations(searched), ...query.chinese]) {
    for (const { id, text: closeness, kin } of closest(await text.search(combination), isRecord)) {
      add(id, (known) => ({
        text: Math.max(known.text, closeness),
        kin: Math.max(known.kin, kin),
        covered: 1,
      }));
    }
  }
  for (const mention of mentions) {
    for (const { id, kin } of closest(await text.search(mention), isRecord)) {
      add(id, (known) => ({
        kin: Math.max(known.kin, kin / 2),
        covered: Math.max(known.covered, 0.6),
      }));
    }
  }
  if (found.size < enough && searched.length > 1) {
    for (const [id, share] of await coverage(searched, text)) {
      add(id, ({ covered }) => ({ covered: Math.max(covered, share) }));
    }
  }
  // Nobody writes a question to find it word for word, and its small words are the costliest of the index.
  if (searched.length > 1 && !isQuestion(query.text)) {
    for (const { id } of await text.search(quoted(query.text))) add(id, () => ({ phrase: true }));
  }
  if (query.dateInWords !== undefined) {
    for (const { id } of await text.search(quoted(query.dateInWords))) {
      add(id, () => ({ date: true }));
    }
  }
  return found;
}

/** Scores as shares of the best of all, and of the best of their sort: short records would outshine pages. */
function closest(
  hits: readonly TextHit[],
  isRecord: (id: string) => boolean,
): { id: string; text: number; kin: number }[] {
  const bestRecord = hits.find(({ id }) => isRecord(id))?.score ?? 1;
  const bestPage = hits.find(({ id }) => !isRecord(id))?.score ?? 1;
  return hits.map(({ id, score }) => ({
    id,
    text: score / Math.max(bestRecord, bestPage),
    kin: score / (isRecord(id) ? bestRecord : bestPage),
  }));
}

function quoted(words: string): string {
  return `"${words.replaceAll('"', ' ')}"`;
}

/** Each way to write the words, not more than four: Pagefind knows no alternatives. */
function combinations(words: readonly UnderstoodWord[]): string[] {
  if (words.length === 0) return [];
  const all = words.reduce<string[]>(
    (begun, { forms }) => begun.flatMap((start) => forms.map((form) => `${start} ${form}`)),
    [''],
  );
  return all.slice(0, 4).map((words_) => words_.trim());
}

/** For each page with a word of the query the share of the words that it has, rare ones counting more. */
async function coverage(
  words: readonly UnderstoodWord[],
  text: TextIndex,
): Promise<ReadonlyMap<string, number>> {
  const byWord = await Promise.all(words.map((word) => pagesWith(word, text)));
  const weights = byWord.map((pages) => Math.log(1 + 1000 / Math.max(2, pages.size)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const covered = new Map<string, number>();
  byWord.forEach((pages, i) => {
    for (const id of pages) covered.set(id, (covered.get(id) ?? 0) + (weights[i] ?? 0) / total);
  });
  return covered;
}

async function pagesWith(word: UnderstoodWord, text: TextIndex): Promise<ReadonlySet<string>> {
  const hits: (readonly TextHit[])[] = await Promise.all(
    word.forms.map((form) => text.search(form)),
  );
  return new Set(hits.flat().map(({ id }) => id));
}
