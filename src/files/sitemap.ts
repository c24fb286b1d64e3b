import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { fileAddress } from '../data/addresses.ts';
import type { SiteContent } from '../data/site-content.ts';
import type { SiteFile } from './site-file.ts';
import { pageDates } from '../permalinks/page-dates.ts';
import { publishedPages } from '../permalinks/published.ts';
import { absoluteUrl } from '../site/config.ts';

/** The file that leads to the sitemaps, under the site's root. */
export const sitemapIndexFile = 'sitemap-index.xml';

/** A page in the sitemap, or a sitemap in the index. */
interface SitemapItem {
  readonly url: string;
  /** The day on which its content last changed. */
  readonly lastmod: string;
}

/** The protocol allows 50,000 in a file. */
const mostInFile = 45_000;

/**
 * The sitemap: the published pages, each with the day on which its content last
 * changed. Pages that only lead elsewhere, and 404, are not published.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemapFiles(content: SiteContent): SiteFile[] {
  const items = sitemapItems(content);
  const parts = Array.from({ length: Math.ceil(items.length / mostInFile) }, (_, i) => ({
    path: `sitemap-${i}.xml`,
    items: items.slice(i * mostInFile, (i + 1) * mostInFile),
  }));
  const index = parts.map(({ path, items: listed }) => ({
    url: fileAddress(path),
    lastmod: latest(listed),
  }));
  return [
    { path: sitemapIndexFile, content: () => xml(index, new SitemapIndexStream(dates)) },
    ...parts.map(({ path, items: listed }) => ({
      path,
      content: () => xml(listed, new SitemapStream({ ...dates, xmlns: plain })),
    })),
  ];
}

/** The published pages in the order of their addresses. */
export function sitemapItems({ graph, ledger }: SiteContent): SitemapItem[] {
  return publishedPages(graph)
    .map(({ path }) => ({ url: absoluteUrl(path), lastmod: pageDates(ledger, path).modified }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** Days, not moments. */
const dates = { lastmodDateOnly: true } as const;

/** Without what is for news, pictures and translations. */
const plain = { news: false, xhtml: false, image: false, video: false } as const;

function latest(items: readonly SitemapItem[]): string {
  return items.reduce((day, { lastmod }) => (lastmod > day ? lastmod : day), '');
}

function xml(
  items: readonly SitemapItem[],
  stream: SitemapIndexStream | SitemapStream,
): Promise<Uint8Array> {
  return streamToPromise(Readable.from(items).pipe(stream));
}
