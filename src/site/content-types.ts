/**
 * Media types of files that servers do not know by their endings, or know only as
 * JSON. CSL-JSON has the registered type that the pages' links to it declare
 * (https://www.iana.org/assignments/media-types/application/vnd.citationstyles.csl+json);
 * BibTeX and RIS have none, and these names are the ones in use.
 */
const types: readonly (readonly [ending: string, type: string])[] = [
  ['.bib', 'application/x-bibtex;charset=utf-8'],
  ['.ris', 'application/x-research-info-systems;charset=utf-8'],
  ['/linkset.json', 'application/linkset+json'],
  ['/feed.xml', 'application/rss+xml;charset=utf-8'],
  ['/cite.json', 'application/vnd.citationstyles.csl+json'],
  ['.csl.json', 'application/vnd.citationstyles.csl+json'],
];

/** The media type of a file of the site, where its ending alone does not tell it. */
export function contentType(path: string): string | undefined {
  return types.find(([ending]) => path.endsWith(ending))?.[1];
}
