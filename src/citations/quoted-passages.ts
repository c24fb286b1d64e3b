import { normalisedWords } from './normalise.ts';
import { sequenceWords } from './word-sequences.ts';

/** A passage in quotation marks as it stands in a text. */
const quoted = /“([^“”]+)”/gu;

/** The passages in curly quotation marks that are long enough to be proved. */
export function quotedPassages(text: string): string[] {
  return [...text.matchAll(quoted)]
    .map((match) => match[1] ?? '')
    .filter((passage) => normalisedWords(passage).length >= sequenceWords);
}

/** The parts of a text outside quotation marks, in order. */
export function unquotedParts(text: string): string[] {
  return text.split(quoted).filter((_, i) => i % 2 === 0);
}

/** Whether all words of a passage stand in a longer text, in order and without a gap. */
export function containsWords(text: string, passage: string): boolean {
  const inner = normalisedWords(passage);
  return (
    inner.length > 0 && ` ${normalisedWords(text).join(' ')} `.includes(` ${inner.join(' ')} `)
  );
}
