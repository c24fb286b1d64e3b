import type { CitablePage } from '../citations/formats/citable-pages.ts';

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
