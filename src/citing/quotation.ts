/** The longest text that is quoted whole, in characters. */
const wholeUpTo = 200;

/**
 * The words of a passage that a citation of it quotes: what the reader has marked
 * in it, or else the passage, of a long one its first sentence.
 *
 * @param passage the text of the passage, without the numbers of its citations
 * @param marked what the reader has marked in it; may be empty
 */
export function quotationOf(passage: string, marked = ''): string {
  const whole = oneLine(passage);
  const chosen = oneLine(marked);
  if (chosen !== '' && whole.includes(chosen)) return chosen;
  if (whole.length <= wholeUpTo) return whole;
  const [first] = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(whole);
  return first ? first.segment.trim() : whole;
}

/** Words in double quotation marks; marks within become single, as in print. */
export function inQuotationMarks(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
