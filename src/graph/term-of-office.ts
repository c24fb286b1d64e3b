import { dateInWords } from '../dates/words.ts';
import type { Office } from '../schemas/person.ts';

/**
 * When an office was held, as far as it is stated: "17 March 2008 – 16 March
 * 2013", "from 12 May 2024", "until 24 October 2023". Nothing is said of an end
 * that no source states.
 */
export function termOfOffice({ from, to }: Pick<Office, 'from' | 'to'>): string | undefined {
  if (from !== undefined && to !== undefined) return `${dateInWords(from)} – ${dateInWords(to)}`;
  if (from !== undefined) return `from ${dateInWords(from)}`;
  return to === undefined ? undefined : `until ${dateInWords(to)}`;
}
