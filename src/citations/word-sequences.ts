/** Words in a sequence of a fingerprint, and the fewest a quotation needs to be provable. */
export const sequenceWords = 4;

/** The overlapping sequences of a list of words, in order. The browser makes them as the check does. */
export function wordSequences(words: readonly string[]): string[] {
  const count = Math.max(0, words.length - sequenceWords + 1);
  return Array.from({ length: count }, (_, i) => words.slice(i, i + sequenceWords).join(' '));
}
