/**
 * Reads the text of an article in the form in which `npm run fingerprint` takes
 * it: each paragraph on a line that begins with its number, `[para. 3] …`. Other
 * lines (headings, notes) are not part of any paragraph.
 */

/** One numbered paragraph. */
export interface NumberedParagraph {
  readonly number: number;
  readonly text: string;
}

/**
 * The numbered paragraphs of a text, in order.
 *
 * @throws RangeError if the numbers do not run 1, 2, 3, …
 */
export function numberedParagraphs(text: string): NumberedParagraph[] {
  const paragraphs = [...text.matchAll(/^\[para\. (\d+)\] (.+)$/gmu)].map((match) => ({
    number: Number(match[1]),
    text: (match[2] ?? '').trim(),
  }));
  paragraphs.forEach((paragraph, i) => {
    if (paragraph.number !== i + 1) {
      throw new RangeError(
        `Paragraph ${paragraph.number} stands where paragraph ${i + 1} is expected. Number the paragraphs 1, 2, 3 without a gap.`,
      );
    }
  });
  return paragraphs;
}
