import type { Entry, Person, Series } from '../../graph/model.ts';
import { pageDates } from '../../permalinks/page-dates.ts';
import { besidePage, pageAddress } from '../addresses.ts';
import type { SiteContent } from '../site-content.ts';

/** The addresses of a page and of the copies beside it. */
export function pageAddresses({ path }: Entry | Person | Series) {
  return {
    url: pageAddress(path),
    json: besidePage(path, 'index.json'),
    markdown: besidePage(path, 'index.md'),
  };
}

/**
 * The dates of a page.
 *
 * @throws Error when the ledger does not know the page
 */
export function reviewedPageDates({ ledger }: SiteContent, { path, data }: Entry | Person) {
  const { published, modified } = pageDates(ledger, path);
  return { published, modified, reviewed: data.reviewed };
}
