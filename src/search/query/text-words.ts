import { ordinalNumber, ordinalWord } from './numbers.ts';
import { otherSpelling } from './spelling.ts';
import { stopWords } from './stop-words.ts';
import { folded } from './words.ts';

/** More words than this are a passage; the first tell enough. */
const mostWords = 12;

/** The words of a query for the full text: without question words and punctuation. */
export function textWords(query: string): string[] {
  const typed = query
    .replace(/['’ʼ`´]s?(?![\p{L}\p{N}])/gu, '')
    .split(/[^\p{L}\p{N}\p{M}'’]+/u)
    .filter((word) => word !== '');
  const content = typed.filter((word) => !stopWords.has(folded(word)));
  return [...new Set(content.length > 0 ? content : typed)].slice(0, mostWords);
}

/** The word and the other ways to write it: the other spelling, "18th" for "eighteenth". */
export function writtenForms(word: string): string[] {
  const plain = word.toLowerCase();
  const number = ordinalNumber(plain) ?? Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(plain)?.[1] ?? 0);
  const ordinal = ordinalWord(number);
  const other = otherSpelling(plain);
  return [
    ...new Set([
      word,
      ...(other === undefined ? [] : [other]),
      ...(ordinal === undefined ? [] : [ordinal.word, ordinal.figures]),
    ]),
  ];
}
