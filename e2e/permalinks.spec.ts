import { expect, test } from '@playwright/test';
import { clipboard } from './clipboard.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** What can be cited: running text, the rows of a table, a statement, and every section. */
const citable = [
  '.lead',
  // What a person did stands on the pages of the events, to which that list leads.
  '.prose:not([aria-label="Events"]) :is(p, li, tbody tr)',
  '.claims > li',
  'section.when-near li',
  'main h2, .prose h3',
].join(', ');

test('every paragraph, item, row, statement and section has a link to itself', async ({ page }) => {
  for (const path of [
    'events/eighteenth-strategic-security-consultations-2023/',
    'mechanisms/strategic-security-consultations/',
    'people/wang-yi/',
    'series/strategic-security-consultations/',
    'series/beijing-xiangshan-forum/',
    'sources/caixin-2023/',
    'sources/china-daily-2005-round-2/',
  ]) {
    await page.goto(path);
    const lacking = await page
      .locator(citable)
      .evaluateAll((blocks) =>
        blocks
          .filter(
            (block) =>
              !block.querySelector('.permalink') && !block.textContent.trim().endsWith(':'),
          )
          .map(({ textContent }) => textContent.slice(0, 60)),
      );
    expect(lacking, `/${path}`).toEqual([]);
  }
  await page.goto('events/eighteenth-strategic-security-consultations-2023/');
  const sizes = await page.locator('.permalink').evaluateAll((links) =>
    links.map((link) => {
      const { width, height } = link.getBoundingClientRect();
      return width >= 24 && height >= 24;
    }),
  );
  expect(sizes.length).toBeGreaterThan(20);
  expect(sizes.filter((large) => !large)).toEqual([]);
});

test('a statement has a link to itself, which is copied and leads to it', async ({ page }) => {
  await page.goto('claims/tass-2023/6/');
  const address = page.url();
  const link = page.getByRole('link', { name: 'Link to this statement' });
  const box = await link.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await link.focus();
  await expect(link).toHaveCSS('opacity', '1');
  // The tools have come with the focus.
  await expect(page.getByRole('button', { name: 'Copy APA' })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('group', { name: 'This passage' })).toContainText('Copied.');
  expect(await clipboard(page)).toBe(address);
});
