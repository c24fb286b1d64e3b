import { distance } from 'fastest-levenshtein';

/**
 * The known word with the fewest edits, as far as so few can be a slip.
 *
 * @param most edits that are allowed
 */
export function nearest(
  word: string,
  known: readonly string[],
  most = allowedEdits(word.length),
): string | undefined {
  let best: string | undefined;
  let fewest = most + 1;
  for (const candidate of known) {
    if (candidate.length < 2 || Math.abs(candidate.length - word.length) >= fewest) continue;
    const edits = editsBetween(word, candidate);
    if (
      edits < fewest &&
      edits <= allowedEdits(Math.max(3, Math.min(word.length, candidate.length)))
    ) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

/** How many letters were added, left out or mistaken; two that changed places are one slip. */
export function editsBetween(a: string, b: string): number {
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  const isSwap =
    at >= 0 &&
    a.length === b.length &&
    a === b.slice(0, at) + (b[at + 1] ?? '') + b[at] + b.slice(at + 2);
  return isSwap ? 1 : distance(a, b);
}

/**
 * How many letters may be wrong in a word of that length: two in a short one make
 * another word, such as a name that the site has not.
 */
export function allowedEdits(length: number): number {
  if (length < 3) return 0;
  return length < 7 ? 1 : 2;
}
