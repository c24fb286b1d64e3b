import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openSearch } from './results.ts';

async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
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
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await openSearch(page, 'Шойгу');
      await expectNoViolation(page);
      await openSearch(page, 'zzzxqq');
      await expectNoViolation(page);
      await page.goto('events/zhang-shoigu-meeting-2023/');
      await page.keyboard.press('/');
      await page.keyboard.type('strategic stability');
      await expect(page.getByRole('dialog').getByRole('status')).toContainText('found');
      await expectNoViolation(page);
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
