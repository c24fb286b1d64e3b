import type { NameIndex } from '../names/name-index.ts';
import { nearest } from '../query/misspelling.ts';
import { folded } from '../query/words.ts';

/** The words of the site's texts by their first letter, in order. */
export type WordsOf = (letter: string) => Promise<readonly string[]>;

/** What is known of a word that was typed. */
export interface WordCheck {
  /** Whether the site's texts have the word. */
  readonly isKnown: boolean;
  /** Whether a word of the site begins so: it is still being typed. */
  readonly begins: boolean;
  /** The word that it is most likely a misspelling of, where it is none of the site's. */
  readonly nearest?: string | undefined;
}

/** Looks a word up among the words of the texts and of the names. */
export async function checkWord(
  typed: string,
  names: NameIndex,
  wordsOf: WordsOf,
): Promise<WordCheck> {
  const word = folded(typed);
  const [letter = ''] = word;
  const inTexts = await wordsOf(letter);
  if (inTexts.includes(word)) return { isKnown: true, begins: true };
  const inNames = wordsOfNames(names);
  const begins = [...inNames, ...inTexts].some((known) => known.startsWith(word));
  if (begins) return { isKnown: false, begins };
  return { isKnown: false, begins, nearest: nearest(word, inNames) ?? nearest(word, inTexts) };
}

function wordsOfNames({ pages }: NameIndex): string[] {
  const words = pages.flatMap(({ names }) => names.flatMap(({ terms }) => terms));
  return [...new Set(words.filter(({ script }) => script !== 'number').map(({ word }) => word))];
}
