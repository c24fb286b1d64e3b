import type { Browser, Page } from '@playwright/test';
import type { CompressingServer } from './compressing-server.ts';
import { median } from './statistics.ts';

/** How a reader searches a site. */
export interface SearchOf {
  /** Turns from a page to the search and types the query. */
  readonly search: (page: Page, query: string) => Promise<void>;
  /** What a result is on the page. */
  readonly result: string;
}

export const starlightSearch: SearchOf = {
  search: async (page, query) => {
    await page.locator('site-search button[data-open-modal]').click();
    await page.locator('.pagefind-ui__search-input').fill(query);
  },
  result: '.pagefind-ui__result-title',
};

/** Generous: an index of thousands of pages is loaded and read. */
const patience = 120_000;

/**
 * Bytes from turning to the search to the first result, with nothing in the cache: the
 * median of several queries. The server counts them, since what a worker fetches is
 * not told to the page.
 *
 * @param path the page on which the reader turns to the search
 */
export async function bytesToFirstResult(
  browser: Browser,
  { search, result }: SearchOf,
  server: CompressingServer,
  path: string,
  queries: readonly string[],
): Promise<number> {
  const sizes: number[] = [];
  for (const query of queries) {
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(patience);
      await page.goto(server.url + path, { waitUntil: 'networkidle' });
      const before = server.sent();
      await search(page, query);
      await page.locator(result).first().waitFor();
      sizes.push(server.sent() - before);
    } finally {
      await context.close();
    }
  }
  return median(sizes);
}
