import { bibLatex } from '../citations/formats/bib-latex.ts';
import type { CitablePage } from '../citations/formats/citable-pages.ts';
import { cslFile } from '../citations/formats/csl-json.ts';
import { ris } from '../citations/formats/ris.ts';
import { workOfPage } from '../citations/formats/work-of-page.ts';
import { jsonText } from '../data/json-text.ts';
import { entryMarkdown } from '../data/markdown/entry-markdown.ts';
import { personMarkdown } from '../data/markdown/person-markdown.ts';
import { seriesMarkdown } from '../data/markdown/series-markdown.ts';
import { entryPageRecord } from '../data/pages/entry-record.ts';
import { personPageRecord } from '../data/pages/person-record.ts';
import { seriesPageRecord } from '../data/pages/series-record.ts';
import type { SiteContent } from '../data/site-content.ts';
import { readContentFile } from '../graph/load.ts';
import { linkset } from '../metadata/signposting.ts';
import { pageDates } from '../permalinks/page-dates.ts';
import { previewOf } from '../previews/preview-of.ts';
import type { SiteFile } from './site-file.ts';

/**
 * The files beside a page: its citation in three formats, its links, its other forms
 * and its preview. `src/metadata/page-files.ts` holds what the page says of them.
 */
export function filesBeside(site: SiteContent, page: CitablePage): SiteFile[] {
  const work = workOfPage(page, pageDates(site.ledger, page.path));
  const files = {
    'cite.bib': () => bibLatex(work),
    'cite.ris': () => ris(work),
    'cite.json': () => cslFile([work]),
    'linkset.json': () => JSON.stringify(linkset(page)),
    ...otherForms(site, page),
  };
  return Object.entries(files).map(([name, content]) => ({
    path: page.path.slice(1) + name,
    content,
  }));
}

function otherForms(site: SiteContent, page: CitablePage): Readonly<Record<string, () => string>> {
  switch (page.kind) {
    case 'entry':
      return {
        'index.md': () => entryMarkdown(site, page, readContentFile(page.file)),
        'index.json': () => jsonText(entryPageRecord(site, page)),
        'preview.json': () => JSON.stringify(previewOf(page)),
      };
    case 'person':
      return {
        'index.md': () => personMarkdown(site, page),
        'index.json': () => jsonText(personPageRecord(site, page)),
        'preview.json': () => JSON.stringify(previewOf(page)),
      };
    case 'series':
      return {
        'index.md': () => seriesMarkdown(site, page),
        'index.json': () => jsonText(seriesPageRecord(site, page)),
      };
    case 'source':
    case 'claim':
      return {};
  }
}
