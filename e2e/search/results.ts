import { expect, type Locator, type Page } from '@playwright/test';

/** The search page's parts, as a reader finds them. */
export const searchField = (page: Page): Locator =>
  page.getByRole('searchbox', { name: 'Search for' });
export const results = (page: Page): Locator => page.locator('site-search .result');
export const status = (page: Page): Locator => page.locator('site-search [role="status"]');

/** Opens the search page for a query and waits until the full text has answered. */
export async function openSearch(page: Page, query: string, more = ''): Promise<void> {
  await page.goto(`search/?q=${encodeURIComponent(query.toWellFormed())}${more}`);
  await answered(page);
}

/** Waits for the complete answer to what stands in the field and the filters. */
export async function answered(page: Page): Promise<void> {
  await expect(page.locator('site-search .results')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('site-search')).toHaveAttribute('data-state', 'done');
}

/** The number of pages that the search says it found. */
export async function foundCount(page: Page): Promise<number> {
  return Number(/([\d,]+) pages? found/.exec((await status(page).textContent()) ?? '')?.[1] ?? 0);
}
