/**
 * What the files of a built site are, by their ending. Texts are UTF-8 throughout.
 * The types are registered with IANA, or, for BibTeX and RIS, those that reference
 * managers answer to. https://www.iana.org/assignments/media-types/
 */
const byEnding: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['json', 'application/json'],
  ['xml', 'application/xml'],
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
  ['ico', 'image/x-icon'],
  ['txt', 'text/plain; charset=utf-8'],
  ['md', 'text/markdown; charset=utf-8'],
  ['csv', 'text/csv; charset=utf-8'],
  ['bib', 'application/x-bibtex; charset=utf-8'],
  ['ris', 'application/x-research-info-systems; charset=utf-8'],
  ['webmanifest', 'application/manifest+json'],
  ['wasm', 'application/wasm'],
]);

/** https://www.iana.org/assignments/media-types/application/vnd.citationstyles.csl+json */
const cslJson = 'application/vnd.citationstyles.csl+json';

/** Files whose name says more than their ending. */
const byName: ReadonlyMap<string, string> = new Map([
  // https://www.rfc-editor.org/rfc/rfc9264#section-7.2
  ['linkset.json', 'application/linkset+json'],
  ['cite.json', cslJson],
  // https://www.rssboard.org/rss-autodiscovery
  ['feed.xml', 'application/rss+xml; charset=utf-8'],
]);

/** The endings whose types every host knows. */
const common = new Set(['html', 'css', 'js', 'json', 'xml', 'svg', 'png', 'ico', 'txt']);

/** Pagefind's own files are compressed bytes: `wasm.en.pagefind`, `en_12ab34.pf_index`. */
const bytes = 'application/octet-stream';

/** The media type of a file of the site, by its path. */
export function mediaType(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.endsWith('.csl.json')) return cslJson;
  return byName.get(name) ?? byEnding.get(endingOf(name)) ?? bytes;
}

/** Whether a host sends the right type by itself: that of a common ending, or bytes for what it does not know. */
export function typeIsCommon(path: string): boolean {
  const ending = endingOf(path);
  const type = mediaType(path);
  return type === bytes || (common.has(ending) && type === byEnding.get(ending));
}

const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);
