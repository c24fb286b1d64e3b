import { distance } from 'fastest-levenshtein';

/** The known word with the fewest edits, as far as so few can be a slip. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let fewest = allowedEdits(word.length) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const edits = distance(word, candidate);
    if (edits < fewest && edits <= allowedEdits(Math.min(word.length, candidate.length))) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

/** How many letters may be wrong in a word of that length. */
export function allowedEdits(length: number): number {
  if (length < 3) return 0;
  return length < 6 ? 1 : 2;
}
