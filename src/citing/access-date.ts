/** MLA shortens the months of more than four letters. https://style.mla.org/abbreviated-months/ */
const mlaMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/**
 * The day on which a page is read, as a style of citation writes it: "24 Nov. 2026"
 * in MLA, "November 24, 2026" in Chicago and APA.
 *
 * @param day local time of the reader
 */
export function accessDate(style: string, day: Date): string {
  if (style === 'mla') return `${day.getDate()} ${mlaMonths[day.getMonth()]} ${day.getFullYear()}`;
  return day.toLocaleDateString('en-US', { dateStyle: 'long' });
}
