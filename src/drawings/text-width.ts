/**
 * How wide a line of text may be. A reader's fonts are not known when a picture is
 * drawn, so this errs on the wide side: measured against Georgia and Noto Serif,
 * the widest text faces that the style sheet names.
 *
 * @param size the font size, in units of the drawing
 * @returns the width in the same units
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += emOf(character);
  return width * size;
}

/** Characters repeat: looked up instead of matched again. */
const known = new Map<string, number>();

function emOf(character: string): number {
  const width = known.get(character) ?? measure(character);
  known.set(character, width);
  return width;
}

function measure(character: string): number {
  if (/[\p{Script=Han}]/u.test(character)) return 1;
  if (/[iljtfr.,:;'’‘!|()[\] ]/.test(character)) return 0.37;
  if (/[mwMW—]/.test(character)) return 0.95;
  if (/[\p{Lu}\p{Script=Cyrillic}&]/u.test(character)) return 0.74;
  return 0.58;
}

/**
 * Breaks a text into lines between words, each no wider than the width. A word
 * that is wider stands on a line of its own.
 */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
