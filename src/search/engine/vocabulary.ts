import type { NameIndex } from '../names/name-index.ts';
import { nearest } from '../query/misspelling.ts';
import { folded } from '../query/words.ts';

/** The words of the site's texts by their first letter, in order. */
export type WordsOf = (letter: string) => Promise<readonly string[]>;

/** What a word that no page has may have been meant to be. */
export interface WordCheck {
  /** Whether a word of the site begins so: it is still being typed. */
  readonly begins: boolean;
  /** The word that it is most likely a misspelling of. */
  readonly nearest?: string | undefined;
}

/** Looks a word up among the names, then among the words of the texts. */
export async function checkWord(
  typed: string,
  names: NameIndex,
  wordsOf: WordsOf,
): Promise<WordCheck> {
  const word = folded(typed);
  const nameWords = wordsOfNames(names);
  if (nameWords.some((known) => known.startsWith(word))) return { begins: true };
  const [letter = ''] = word;
  const others = await wordsOf(letter);
  if (others.some((known) => known.startsWith(word))) return { begins: true };
  return { begins: false, nearest: nearest(word, nameWords) ?? nearest(word, others) };
}

function wordsOfNames({ pages }: NameIndex): string[] {
  const words = pages.flatMap(({ names }) => names.flatMap(({ terms }) => terms));
  return [...new Set(words.filter(({ script }) => script !== 'number').map(({ word }) => word))];
}
