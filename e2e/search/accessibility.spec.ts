import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openSearch } from './results.ts';

async function expectNoViolation(page: Page, part: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`,
    ),
  ).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test(`with results open, ${width} pixels wide in the ${colorScheme} theme`, async ({
      page,
    }) => {
      // Axe looks three times, each time at a whole page.
      test.setTimeout(120_000);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await openSearch(page, 'Шойгу');
      await expectNoViolation(page, 'html');
      await openSearch(page, 'zzzxqq');
      await expectNoViolation(page, 'html');
      await page.goto('events/zhang-shoigu-meeting-2023/');
      await page.keyboard.press('/');
      await page.keyboard.type('strategic stability');
      await expect(page.getByRole('dialog').getByRole('status')).toContainText('found');
      // What lies under the open panel is partly covered, and tested without it elsewhere.
      await expectNoViolation(page, '.site-header');
    });
  }
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
