import { absoluteUrl, assetHref, siteUrl } from '../site/config.ts';
import type { SitePath } from '../site/paths.ts';

/**
 * The absolute address of a page or of an anchor on it. An export is read away
 * from the site, so it carries no relative address.
 */
export function pageAddress(path: SitePath, fragment?: string): string {
  return absoluteUrl(path) + (fragment === undefined ? '' : `#${fragment}`);
}

/** The absolute address of a file, such as `data/rounds.json`. */
export function fileAddress(file: string): string {
  return new URL(assetHref(file), siteUrl).href;
}

/** The absolute address of a file that lies beside a page, such as `index.json`. */
export function besidePage(path: SitePath, file: string): string {
  return absoluteUrl(path) + file;
}
