/** The longest text that is quoted whole, in characters. */
const wholeUpTo = 200;

/**
 * Stands in the text of a passage where the page has the numbers of a citation: a
 * quotation leaves them out, but a browser that looks for words does not see past them.
 */
export const citationBreak = '\u{FFFC}';

/**
 * The words of a passage that a citation of it quotes: what the reader has marked
 * in it, in whole words, or else the passage, of a long one its first sentence.
 *
 * @param passage the text of the passage
 * @param marked what the reader has marked in it; may be empty
 */
export function quotationOf(passage: string, marked = ''): string {
  const whole = withoutBreaks(passage);
  const chosen = withoutBreaks(marked);
  const at = whole.indexOf(chosen);
  if (chosen !== '' && at !== -1) return inWholeWords(whole, at, at + chosen.length);
  if (whole.length <= wholeUpTo) return whole;
  const [first] = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(whole);
  return first ? first.segment.trim() : whole;
}

/** A part of a text without halves of words at its ends, also in Chinese, which has no spaces. */
function inWholeWords(text: string, start: number, end: number): string {
  const words = new Intl.Segmenter('en', { granularity: 'word' }).segment(text);
  const last = words.containing(end - 1);
  return text.slice(words.containing(start)?.index, last && last.index + last.segment.length);
}

/** Words in double quotation marks; marks within become single, as in print. */
export function inQuotationMarks(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** A text in one line, without the places of its citations. */
export function withoutBreaks(text: string): string {
  return text.replaceAll(citationBreak, '').replace(/\s+/g, ' ').trim();
}
