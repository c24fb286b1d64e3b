import { words } from '../query/words.ts';
import type { SearchDocument } from './document.ts';

/**
 * The words of all documents by first letter, each in order: what a misspelt word may
 * have been meant to be, and whether a word that is being typed begins any. Words of
 * one or two letters are no help.
 *
 * @param most words of one letter, the most frequent
 */
export function vocabulary(
  documents: readonly SearchDocument[],
  most = 4000,
): ReadonlyMap<string, readonly string[]> {
  const frequency = new Map<string, number>();
  for (const { title, alsoFoundBy, passages } of documents) {
    const texts = [title, alsoFoundBy ?? '', ...passages.map(({ text }) => text)];
    const inDocument = texts
      .flatMap(words)
      .filter(({ script, text }) => script !== 'number' && script !== 'han' && text.length > 2);
    for (const word of new Set(inDocument.map(({ text }) => text))) {
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
    }
  }
  const byLetter = new Map<string, string[]>();
  for (const [word] of [...frequency].sort((a, b) => b[1] - a[1])) {
    const letter = [...word][0] ?? '';
    const list = byLetter.get(letter) ?? [];
    byLetter.set(letter, list);
    if (list.length < most) list.push(word);
  }
  for (const list of byLetter.values()) list.sort();
  return byLetter;
}
