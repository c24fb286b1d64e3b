import type { Source } from '../../graph/model.ts';
import { pageTitle } from '../../graph/page-title.ts';
import type { PageDates } from '../../permalinks/page-dates.ts';
import { absoluteUrl, siteAuthor, siteName } from '../../site/config.ts';
import type { CitablePage } from './citable-pages.ts';
import type { CitedWork } from './cited-work.ts';

/**
 * A page of ours as a work: an entry of a reference work whose author is the
 * group of its editors. Of a source this is our record about it; `workOfSource`
 * is the source itself.
 *
 * @param dates from the ledger of permanent links, `pageDates`
 */
export function workOfPage(page: CitablePage, dates: PageDates): CitedWork {
  return {
    id: `crsr${page.path.slice(0, -1).replaceAll('/', '-')}`,
    type: 'entry-encyclopedia',
    title: page.kind === 'source' ? `Source ${page.key}: ${englishTitle(page)}` : pageTitle(page),
    titleLanguage: 'en',
    authors: [{ literal: siteAuthor }],
    containerTitle: siteName,
    issued: dates.published,
    modified: dates.modified,
    url: absoluteUrl(page.path),
    language: 'en',
    abstract: abstractOf(page),
  };
}

/** The title of a source as our own title can name it: translated, where it has a translation. */
function englishTitle({ data }: Source): string {
  return data.role === 'search-record' ? data.title : (data.titleTranslated ?? data.title);
}

/** The page in one sentence, where its content has one. */
function abstractOf(page: CitablePage): string | undefined {
  switch (page.kind) {
    case 'entry':
    case 'person':
      return page.data.summary.text;
    case 'claim':
      return page.data.statement;
    case 'series':
    case 'source':
      return undefined;
  }
}
