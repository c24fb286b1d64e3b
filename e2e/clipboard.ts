import type { Page } from '@playwright/test';

/** What the page has copied last; the test needs the permission to read it. */
export const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());
