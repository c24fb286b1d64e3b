/** What stands where readers write the day on which they saw a page. */
export const accessDatePlaceholder = '[date of access]';

/** The months in a list of works cited by MLA: those of more than four letters are abbreviated. */
export const mlaMonths = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
] as const;

/**
 * The day of access in the words of a style: "November 22, 2026" in Chicago and APA,
 * "22 Nov. 2026" in MLA. The day is that of the reader's own time zone. This module
 * has no imports, so that the script of a page can use it.
 */
export function accessDateInWords(style: 'chicago' | 'apa' | 'mla', day: Date): string {
  return style === 'mla'
    ? `${day.getDate()} ${mlaMonths[day.getMonth()]} ${day.getFullYear()}`
    : day.toLocaleDateString('en-US', { dateStyle: 'long' });
}
