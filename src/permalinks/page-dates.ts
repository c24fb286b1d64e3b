import type { SitePath } from '../site/paths.ts';
import type { Ledger } from './ledger.ts';

/** When a page was published and last changed; EDTF days. */
export interface PageDates {
  readonly published: string;
  readonly modified: string;
}

/**
 * The dates of a page, from the ledger.
 *
 * @throws Error when the ledger does not know the page; `npm run permalinks` records it
 */
export function pageDates(ledger: Ledger, path: SitePath): PageDates {
  const page = ledger.pages[path];
  if (!page) {
    throw new Error(
      `The ledger of permanent links does not know ${path}. Run "npm run permalinks".`,
    );
  }
  return { published: page.recorded, modified: page.recorded };
}
