import { expect, test } from '@playwright/test';
import { axeProblemsInBothThemes } from '../axe.ts';
import { openSearch } from './results.ts';

for (const width of [1280, 390]) {
  test(`with results open, ${width} pixels wide, there is no accessibility violation in either theme`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    for (const query of ['Шойгу', 'zzzxqq']) {
      await openSearch(page, query);
      expect(await axeProblemsInBothThemes(page), query).toEqual([]);
    }
    await page.goto('events/zhang-shoigu-meeting-2023/');
    await page.keyboard.press('/');
    await page.keyboard.type('strategic stability');
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('found');
    // What lies under the open panel is partly covered, and tested without it elsewhere.
    expect(await axeProblemsInBothThemes(page, '.site-header')).toEqual([]);
  });
}

test('no part of the search scrolls sideways at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const query of ['Shanghai Cooperation Organisation', 'uaeweekly', '清华大学']) {
    await openSearch(page, query);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  }
});
