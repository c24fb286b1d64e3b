import { getGraph } from '../../graph/load.ts';
import { currentLedger } from '../../permalinks/current-ledger.ts';
import { pageDates } from '../../permalinks/page-dates.ts';
import { citablePages } from './citable-pages.ts';
import type { CitedWork } from './cited-work.ts';
import { workOfPage } from './work-of-page.ts';

/** What the file of a citation is made of. */
export interface CitedPageProps {
  readonly work: CitedWork;
  readonly [name: string]: unknown;
}

/** The pages beside which a file with their citation lies, as static paths of Astro. */
export function citedPages(): { params: { page: string }; props: CitedPageProps }[] {
  const ledger = currentLedger();
  return citablePages(getGraph()).map((page) => ({
    params: { page: page.path.slice(1, -1) },
    props: { work: workOfPage(page, pageDates(ledger, page.path)) },
  }));
}
