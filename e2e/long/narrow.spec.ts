import { expect, test } from '@playwright/test';
import { axeProblems } from '../axe.ts';
import { pageTypes } from '../page-types.ts';

test.use({ viewport: { width: 320, height: 700 } });

for (const path of pageTypes) {
  test(`/${path} has no accessibility violation at 320 pixels`, async ({ page }) => {
    test.slow();
    await page.goto(path);
    expect(await axeProblems(page)).toEqual([]);
  });
}
