import { pageDates } from '../permalinks/page-dates.ts';
import type { SiteContent } from './site-content.ts';

/**
 * The day of the last change of anything the data holds. Taken from the content,
 * not from the clock: two builds of one content are the same, byte for byte.
 */
export function lastModified({ graph, ledger }: SiteContent): string {
  const { entries, people, sources, series, claims } = graph;
  const pages = [
    ...entries.values(),
    ...people.values(),
    ...sources.values(),
    ...series,
    ...claims,
  ];
  // EDTF days sort as text.
  return pages
    .map(({ path }) => pageDates(ledger, path).modified)
    .reduce((newest, day) => (day > newest ? day : newest), '');
}
