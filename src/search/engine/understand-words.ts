import type { NameIndex } from '../names/name-index.ts';
import { textWords, writtenForms } from '../query/text-words.ts';
import { sameStem } from '../query/russian.ts';
import { terms } from '../query/terms.ts';
import type { TextIndex } from './text-index.ts';
import { checkWord, type WordsOf } from './vocabulary.ts';

/** A word of the query as the full text is searched for it. */
export interface UnderstoodWord {
  readonly typed: string;
  /** The forms to look for, the typed one first; of a misspelt word those of the word meant. */
  readonly forms: readonly string[];
  /** The word meant, where no page has the typed one or a word that begins so. */
  readonly corrected?: string;
}

/** The words of a query, and those that no page has and none is like. */
export interface UnderstoodWords {
  readonly words: readonly UnderstoodWord[];
  readonly unknown: readonly string[];
}

/**
 * Looks up each word of a query. Pagefind itself takes a word that it has not for the
 * longest beginning that it has, so that a misspelt name finds anything; here a word
 * is one that a page has, the beginning of one, the misspelling of one, or none.
 */
export async function understandWords(
  query: string,
  text: TextIndex,
  names: NameIndex,
  wordsOf: WordsOf,
): Promise<UnderstoodWords> {
  const typed = textWords(query).filter((word) => !/\p{Script=Han}/u.test(word));
  const checked = await Promise.all(typed.map((word) => understand(word, text, names, wordsOf)));
  return {
    words: checked.flatMap((word) => (typeof word === 'string' ? [] : [word])),
    unknown: checked.flatMap((word) => (typeof word === 'string' ? [word] : [])),
  };
}

/** The word understood; the bare word when nothing is known of it. */
async function understand(
  typed: string,
  text: TextIndex,
  names: NameIndex,
  wordsOf: WordsOf,
): Promise<UnderstoodWord | string> {
  const forms = writtenForms(typed);
  const checked = await Promise.all(
    forms.map(async (form) => ({ form, ...(await checkWord(form, names, wordsOf)) })),
  );
  const known = await Promise.all(
    // The vocabulary has words as they stand; the index finds others of the same stem.
    checked.map(async ({ form, isKnown }) => isKnown || (await isInIndex(form, text))),
  );
  if (known.includes(true)) return { typed, forms: forms.filter((_, i) => known[i]) };
  if (isInNames(typed, names)) return { typed, forms: [] };
  if (/^\p{N}+$/u.test(typed)) return typed;
  if (checked[0]?.begins) return { typed, forms: [typed] };
  const meant = checked[0]?.nearest;
  return meant === undefined ? typed : { typed, forms: writtenForms(meant), corrected: meant };
}

async function isInIndex(word: string, text: TextIndex): Promise<boolean> {
  return (await text.search(`"${word}"`)).length > 0;
}

/** A word of a name, in any case form; it need not stand in any text. */
function isInNames(word: string, { frequency }: NameIndex): boolean {
  return terms(word).every(
    ({ script, forms }) =>
      forms.some((form) => frequency.has(form)) ||
      (script === 'cyrillic' && [...frequency.keys()].some((known) => sameStem(known, forms[0]))),
  );
}
