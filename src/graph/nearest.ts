import { closest, distance } from 'fastest-levenshtein';

const longestWord = 300;

/**
 * The candidate most like a misspelt word, for hints only.
 *
 * @returns `undefined` when nothing is near: more than a third of the letters differ,
 *   or, in a word of one or two, all of them
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  // Nobody misspells by hundreds of letters, and comparing takes time.
  if (word.length > longestWord) return undefined;
  const list = [...candidates];
  if (list.length === 0) return undefined;
  const best = closest(word, list);
  const far = Math.max(word.length, best.length);
  const near = Math.min(Math.max(2, Math.ceil(word.length / 3)), far - 1);
  return distance(word, best) <= near ? best : undefined;
}
