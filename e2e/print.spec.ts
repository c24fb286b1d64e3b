import { expect, test } from '@playwright/test';

test.use({ viewport: { width: 720, height: 1000 } });

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
});

test('an entry is printed with its references and their full addresses, without what only a screen can use', async ({
  page,
}) => {
  await page.goto('events/tenth-beijing-xiangshan-forum-2023/');
  await expect(page.getByRole('heading', { name: 'References' })).toBeVisible();
  const addresses = await page.locator('.references a[href^="http"]').evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute('href') ?? '',
      printed: getComputedStyle(link, '::after').content,
    })),
  );
  expect(addresses.length).toBeGreaterThan(10);
  for (const { href, printed } of addresses) expect(printed).toContain(href);
  for (const name of ['navigation', 'contentinfo', 'search'] as const) {
    for (const part of await page.getByRole(name).all()) {
      if (await part.evaluate((element) => element.closest('main') === null)) {
        await expect(part).toBeHidden();
      }
    }
  }
  // Ink is dark, whatever the theme of the screen.
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
});

test('a series is printed with the table of its figures, which a screen folds away', async ({
  page,
}) => {
  await page.goto('series/beijing-xiangshan-forum/');
  const cell = page.locator('.strip-figure details tbody tr').last();
  expect(await cell.evaluate((row) => row.checkVisibility({ contentVisibilityAuto: true }))).toBe(
    true,
  );
  await expect(page.locator('svg.strip.broad')).toBeVisible();
});
