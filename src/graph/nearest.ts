import { closest, distance } from 'fastest-levenshtein';

/**
 * The candidate most like a misspelt word, for hints only.
 *
 * @returns `undefined` when nothing is near: more than a third of the letters differ
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const list = [...candidates];
  if (list.length === 0) return undefined;
  const best = closest(word, list);
  return distance(word, best) <= Math.max(2, Math.ceil(word.length / 3)) ? best : undefined;
}
