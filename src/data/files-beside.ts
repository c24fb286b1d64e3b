import { bibLatex } from '../citations/formats/bib-latex.ts';
import type { CitablePage } from '../citations/formats/citable-pages.ts';
import { cslFile } from '../citations/formats/csl-json.ts';
import { ris } from '../citations/formats/ris.ts';
import { workOfPage } from '../citations/formats/work-of-page.ts';
import { readContentFile } from '../graph/load.ts';
import { linkset } from '../metadata/signposting.ts';
import { pageDates } from '../permalinks/page-dates.ts';
import { previewOf } from '../previews/preview-of.ts';
import { jsonText } from './json-text.ts';
import { entryMarkdown } from './markdown/entry-markdown.ts';
import { personMarkdown } from './markdown/person-markdown.ts';
import { seriesMarkdown } from './markdown/series-markdown.ts';
import { entryPageRecord } from './pages/entry-record.ts';
import { personPageRecord } from './pages/person-record.ts';
import { seriesPageRecord } from './pages/series-record.ts';
import type { SiteContent } from './site-content.ts';

/** A file that lies beside a page. */
export interface FileBeside {
  readonly name: string;
  /** Makes its text. */
  readonly text: () => string;
}

/**
 * The files beside a page: its citation in three formats, its links, its other forms
 * and its preview. `src/metadata/page-files.ts` says what the page tells of them.
 */
export function filesBeside(site: SiteContent, page: CitablePage): FileBeside[] {
  const work = workOfPage(page, pageDates(site.ledger, page.path));
  return [
    { name: 'cite.bib', text: () => bibLatex(work) },
    { name: 'cite.ris', text: () => ris(work) },
    { name: 'cite.json', text: () => cslFile([work]) },
    { name: 'linkset.json', text: () => JSON.stringify(linkset(page)) },
    ...otherForms(site, page),
  ];
}

function otherForms(site: SiteContent, page: CitablePage): FileBeside[] {
  switch (page.kind) {
    case 'entry':
      return [
        { name: 'index.md', text: () => entryMarkdown(site, page, readContentFile(page.file)) },
        { name: 'index.json', text: () => jsonText(entryPageRecord(site, page)) },
        { name: 'preview.json', text: () => JSON.stringify(previewOf(page)) },
      ];
    case 'person':
      return [
        { name: 'index.md', text: () => personMarkdown(site, page) },
        { name: 'index.json', text: () => jsonText(personPageRecord(site, page)) },
        { name: 'preview.json', text: () => JSON.stringify(previewOf(page)) },
      ];
    case 'series':
      return [
        { name: 'index.md', text: () => seriesMarkdown(site, page) },
        { name: 'index.json', text: () => jsonText(seriesPageRecord(site, page)) },
      ];
    case 'source':
    case 'claim':
      return [];
  }
}
