import { fileAddress } from '../data/addresses.ts';
import { sitemapIndexFile } from './sitemap.ts';

/**
 * The rules for crawlers: everything may be read. A crawler looks for them at the
 * root of the host only, so under a base path they serve as a pointer to the sitemap.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9309
 */
export function robotsText(): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${fileAddress(sitemapIndexFile)}\n`;
}
