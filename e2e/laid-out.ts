import type { Page } from '@playwright/test';

/** How many parts of a page are left to be laid out later (src/reading/lay-out.ts). */
export function leftForLater(page: Page): Promise<number> {
  return page
    .locator('main *')
    .evaluateAll(
      (elements) =>
        elements.filter((element) => getComputedStyle(element).contentVisibility === 'auto').length,
    );
}
