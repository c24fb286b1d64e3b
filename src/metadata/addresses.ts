import { absoluteUrl, assetHref, siteUrl } from '../site/config.ts';
import { sitePath, type SitePath } from '../site/paths.ts';

/** The absolute address of the home page, by which the site itself is named. */
export const homeUrl = absoluteUrl(sitePath('/'));

/** The absolute address of a file that lies beside a page: `…/organisations/tass/cite.bib`. */
export function urlBeside(path: SitePath, file: string): string {
  return absoluteUrl(path) + file;
}

/** The absolute address of a file of the site: `…/og/person.png`. */
export function fileUrl(file: string): string {
  return new URL(assetHref(file), siteUrl).href;
}
