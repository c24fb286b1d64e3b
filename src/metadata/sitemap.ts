import type { SitemapOptions } from '@astrojs/sitemap';
import { getGraph } from '../graph/load.ts';
import type { Graph } from '../graph/model.ts';
import { currentLedger } from '../permalinks/current-ledger.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import { pageDates } from '../permalinks/page-dates.ts';
import { publishedPages } from '../permalinks/published.ts';
import { absoluteUrl } from '../site/config.ts';
import type { SitePath } from '../site/paths.ts';

/**
 * What the sitemap lists: the published pages, each with the day on which its
 * content last changed. Pages that only lead elsewhere, and 404, are not published.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export const sitemapOptions = {
  // Called at the end of a build, when the content has been read anyway.
  filter: (url) => publishedUrls(getGraph()).has(url),
  serialize: (item) => ({ ...item, lastmod: lastModified(getGraph(), currentLedger(), item.url) }),
  namespaces: { news: false, xhtml: false, image: false, video: false },
} satisfies SitemapOptions;

/** The day on which the content of a published page last changed. */
export function lastModified(graph: Graph, ledger: Ledger, url: string): string {
  const path = publishedUrls(graph).get(url);
  if (path === undefined) throw new Error(`The sitemap lists ${url}, which is no published page.`);
  return pageDates(ledger, path).modified;
}

const cache = new WeakMap<Graph, ReadonlyMap<string, SitePath>>();

/** The published pages by their absolute address. */
export function publishedUrls(graph: Graph): ReadonlyMap<string, SitePath> {
  const known = cache.get(graph);
  if (known) return known;
  const urls = new Map(publishedPages(graph).map(({ path }) => [absoluteUrl(path), path]));
  cache.set(graph, urls);
  return urls;
}
