import { shortestRun } from '../names/match-names.ts';
import type { NameIndex } from '../names/name-index.ts';
import { textWords, writtenForms } from '../query/text-words.ts';
import { sameStem } from '../query/russian.ts';
import { terms } from '../query/terms.ts';
import { squashed } from '../query/words.ts';
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
  const known = await Promise.all(forms.map((form) => isInIndex(form, text)));
  if (known.includes(true)) return { typed, forms: forms.filter((_, i) => known[i]) };
  if (isInNames(typed, names)) return { typed, forms: [] };
  if (/^\p{N}+$/u.test(typed)) return typed;
  const { begins, nearest } = await checkWord(typed, names, wordsOf);
  if (begins) return { typed, forms: [typed] };
  if (nearest === undefined) return typed;
  // A word of a name need not stand in any text, and Pagefind would take its beginning for it.
  const meant = writtenForms(nearest);
  const inIndex = await Promise.all(meant.map((form) => isInIndex(form, text)));
  return { typed, forms: meant.filter((_, i) => inIndex[i]), corrected: nearest };
}

async function isInIndex(word: string, text: TextIndex): Promise<boolean> {
  return (await text.search(`"${word}"`)).length > 0;
}

/** A word of a name in any case form, or a name run together: "maoning". It need not stand in any text. */
function isInNames(word: string, { pages, frequency }: NameIndex): boolean {
  const letters = squashed(word);
  if (
    letters.length >= shortestRun &&
    pages.some(({ names }) => names.some((name) => name.squashed.includes(letters)))
  ) {
    return true;
  }
  return terms(word).every(
    ({ script, forms }) =>
      forms.some((form) => frequency.has(form)) ||
      (script === 'cyrillic' && [...frequency.keys()].some((known) => sameStem(known, forms[0]))),
  );
}
