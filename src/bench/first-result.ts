import type { Browser, Page } from '@playwright/test';
import { countTraffic } from './page-loads.ts';

/** How a reader searches a site. */
export interface SearchOf {
  /** Turns from an entry page to the search and types the query. */
  readonly search: (page: Page, query: string, site: string) => Promise<void>;
  /** What a result is on the page. */
  readonly result: string;
}

export const ownSearch: SearchOf = {
  search: async (page, query, site) => {
    await page.goto(`${site}search/?q=${encodeURIComponent(query)}`);
  },
  result: 'site-search ol > li',
};

export const starlightSearch: SearchOf = {
  search: async (page, query) => {
    await page.locator('site-search button[data-open-modal]').click();
    await page.locator('.pagefind-ui__search-input').fill(query);
  },
  result: '.pagefind-ui__result-title',
};

/** Bytes over the wire from turning to the search to the first result, with nothing in the cache. */
export async function bytesToFirstResult(
  browser: Browser,
  { search, result }: SearchOf,
  site: string,
  entry: string,
  query: string,
): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(site + entry, { waitUntil: 'networkidle' });
    const session = await context.newCDPSession(page);
    const traffic = await countTraffic(session);
    await search(page, query, site);
    await page.locator(result).first().waitFor();
    return traffic().bytes;
  } finally {
    await context.close();
  }
}
