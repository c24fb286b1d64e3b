import { hrefUnder, normaliseBase, type SitePath } from './paths.ts';

/** What the site is called and where it is published. */
export const siteName = 'China–Russia Security Reference';

/** Author of the pages: a group, as in its citations. */
export const siteAuthor = 'China–Russia Security Reference editors';

/** Origin of the published site. A build without `SITE_URL` uses an address that cannot exist. */
export const siteUrl = process.env['SITE_URL'] ?? 'https://china-russia-security-reference.example';

/** The path under which the site lies on its host, with slashes: `/` or `/reference/`. */
export const basePath = normaliseBase(process.env['BASE_PATH']);

/** The `href` of a page of the site, base path included. */
export function href(path: SitePath, fragment?: string): string {
  return hrefUnder(basePath, path, fragment);
}

/** The address of a file that is copied from `public/` or made by the build. */
export function assetHref(file: string): string {
  return basePath + file;
}

/** The absolute address of a page, for canonical links and exports. */
export function absoluteUrl(path: SitePath): string {
  return new URL(href(path), siteUrl).href;
}
