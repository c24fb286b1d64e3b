import type { Claim, Entry, Graph, Person, Series, Source } from '../graph/model.ts';
import { pageTitle } from '../graph/page-title.ts';

/** A page that can be cited by itself. Home, lists, search and 404 are not. */
export type CitablePage = Entry | Person | Series | Source | Claim;

/**
 * The title under which a page is cited. The record of a source must not pass for
 * the source.
 */
export function citableTitle(page: CitablePage): string {
  return page.kind === 'source' ? `Source ${page.key}: ${page.data.title}` : pageTitle(page);
}

/** What a citable page is about, in a sentence: for search engines, previews and abstracts. */
export function pageDescription(page: CitablePage): string {
  switch (page.kind) {
    case 'entry':
    case 'person':
      return page.data.summary.text;
    case 'claim':
      return page.data.statement;
    case 'series':
      return `Every ${page.data.unit} on record, with its date, place, sources, conflicts and gaps.`;
    case 'source':
      return page.data.role === 'search-record'
        ? `What the editors searched for on this subject, and what came back: ${page.data.title}.`
        : `What this source is, how far it can be trusted, what it goes back to, and where the site cites it: ${page.data.containerTitle}, “${page.data.title}”.`;
  }
}

/** Every citable page of the site. */
export function citablePages(graph: Graph): CitablePage[] {
  return [
    ...graph.entries.values(),
    ...graph.people.values(),
    ...graph.series,
    ...graph.sources.values(),
    ...graph.claims,
  ];
}
