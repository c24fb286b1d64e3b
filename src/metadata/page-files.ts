import type { CitablePage } from '../citations/formats/citable-pages.ts';

/** A file that lies beside a page, by its name and media type. */
export interface PageFile {
  readonly name: string;
  readonly type: string;
}

/** The citation of a page, beside every citable page. */
export const citationFiles = [
  { name: 'cite.bib', type: 'application/x-bibtex' },
  { name: 'cite.ris', type: 'application/x-research-info-systems' },
  { name: 'cite.json', type: 'application/vnd.citationstyles.csl+json' },
] as const satisfies readonly PageFile[];

/** The links of a page as a file, beside every citable page (RFC 9264). */
export const linksetFile = {
  name: 'linkset.json',
  type: 'application/linkset+json',
} as const satisfies PageFile;

/** The page itself in other forms. Statements and source records have none. */
export function alternateFiles(page: CitablePage): readonly PageFile[] {
  return page.kind === 'claim' || page.kind === 'source'
    ? []
    : [
        { name: 'index.md', type: 'text/markdown' },
        { name: 'index.json', type: 'application/json' },
      ];
}
