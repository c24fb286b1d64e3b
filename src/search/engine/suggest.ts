import type { NameIndex } from '../names/name-index.ts';
import { nearest } from '../query/misspelling.ts';
import { terms } from '../query/terms.ts';
import { folded } from '../query/words.ts';
import type { TextIndex } from './text-index.ts';
import type { UnderstoodWords } from './understand-words.ts';

/** A word on more pages than this is no slip. */
const rare = 2;

/**
 * "Did you mean": the query with a name in the place of a word that is on hardly any
 * page, stands in no name, and differs from a word of a name by one letter.
 */
export async function suggest(
  typed: string,
  { words }: UnderstoodWords,
  names: NameIndex,
  text: TextIndex,
): Promise<string | undefined> {
  const nameWords = [
    ...new Set(
      names.pages.flatMap((page) =>
        page.names.flatMap(({ terms }) => terms.map(({ word }) => word)),
      ),
    ),
  ].filter((word) => word.length > 4);
  for (const { typed: word, corrected } of words) {
    const plain = folded(word);
    if (corrected !== undefined || plain.length < 6 || nameWords.includes(plain)) continue;
    // Another case of a word of a name is no slip.
    const isForm = terms(word).some(({ forms }) => forms.some((form) => names.frequency.has(form)));
    if (isForm) continue;
    const meant = nearest(plain, nameWords, 1);
    if (meant === undefined || meant.startsWith(plain) || plain.startsWith(meant)) continue;
    if ((await text.search(word)).length <= rare) return typed.replace(word, meant);
  }
  return undefined;
}
