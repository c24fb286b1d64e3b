import { findDate, type Period } from './dates.ts';
import { withDigits } from './numbers.ts';
import { chineseQuestion, stopWords } from './stop-words.ts';
import { terms, type Term } from './terms.ts';
import { folded, squashed } from './words.ts';

/** What a reader typed, understood. */
export interface Query {
  /** As typed, trimmed and cut to a length that can be a query. */
  readonly text: string;
  /** The words that say what is sought; without question words unless there are no others. */
  readonly terms: readonly Term[];
  /** Runs of Chinese, simplified, numerals as digits, without question words. */
  readonly chinese: readonly string[];
  readonly period: Period | undefined;
  /** A day or month in the words of the pages: "19 September 2023". */
  readonly dateInWords: string | undefined;
  /** Letters and digits alone. */
  readonly squashed: string;
}

/** Longer is no query: a pasted page must not make the search hang. */
export const longestQuery = 200;

/**
 * Understands a query.
 *
 * @param simplified turns traditional characters into simplified ones
 */
export function understand(typed: string, simplified: (text: string) => string): Query {
  const text = [...typed.normalize('NFC')].slice(0, longestQuery).join('').trim();
  const { period, inWords, rest } = findDate(text);
  const all = terms(rest);
  const content = all.filter(({ word }) => !stopWords.has(word));
  const chinese = withDigits(simplified(folded(rest)))
    .replace(chineseQuestion, ' ')
    .match(/[\p{Script=Han}\d]*\p{Script=Han}[\p{Script=Han}\d]*/gu);
  return {
    text,
    terms: content.length > 0 || chinese !== null || period !== undefined ? content : all,
    chinese: chinese ?? [],
    period,
    dateInWords: inWords,
    squashed: simplified(squashed(text)),
  };
}
