import { pageDates } from '../permalinks/page-dates.ts';
import { sitePath } from '../site/paths.ts';
import type { SiteContent } from './site-content.ts';

/**
 * The day of the last change of anything the site says. Taken from the ledger, not
 * from the clock: two builds of one content are the same, byte for byte.
 */
export function lastModified({ ledger }: SiteContent): string {
  // EDTF days sort as text.
  return Object.keys(ledger.pages)
    .map((path) => pageDates(ledger, sitePath(path)).modified)
    .reduce((newest, day) => (day > newest ? day : newest), '');
}
