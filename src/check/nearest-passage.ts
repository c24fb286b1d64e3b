import { distance } from 'fastest-levenshtein';
import { normalisedWords } from '../citations/normalise.ts';

/**
 * The passage of a paragraph most like a quotation, of about its length. For
 * hints only: likeness proves nothing.
 *
 * @returns `undefined` when nothing there is much like it
 */
export function nearestPassage(quotation: string, paragraph: string): string | undefined {
  const wanted = normalisedWords(quotation);
  const there = normalisedWords(paragraph);
  const text = wanted.join(' ');
  let best: { passage: string; difference: number } | undefined;
  for (const length of [wanted.length, wanted.length + 1, Math.max(1, wanted.length - 1)]) {
    for (let start = 0; start + length <= there.length; start++) {
      const passage = there.slice(start, start + length).join(' ');
      const difference = distance(text, passage);
      if (!best || difference < best.difference) best = { passage, difference };
    }
  }
  return best && best.difference <= text.length / 2 ? best.passage : undefined;
}
