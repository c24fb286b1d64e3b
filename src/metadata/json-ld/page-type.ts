import type { CitablePage } from '../../citations/formats/citable-pages.ts';

/** The class of schema.org that a page belongs to. */
export type PageType = 'Article' | 'Claim' | 'AboutPage';

/**
 * What a page is, in schema.org's words. An entry is an article of its own, a
 * statement a claim, and the record of a source a page about something else. The
 * record of a search is a text of ours.
 */
export function pageType(page: CitablePage): PageType {
  if (page.kind === 'claim') return 'Claim';
  return page.kind === 'source' && page.data.role !== 'search-record' ? 'AboutPage' : 'Article';
}
