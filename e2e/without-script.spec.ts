import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteUrl } from '../src/site/config.ts';
import { crawl } from '../src/testing/crawl.ts';
import { pageTypes } from './page-types.ts';

const sites = [
  { name: 'at the root', folder: 'dist', url: process.env['TEST_SITE_URL'] ?? '' },
  {
    name: 'under a sub-path',
    folder: '.dist-sub-path',
    url: process.env['TEST_SUB_PATH_URL'] ?? '',
  },
];

test.use({ javaScriptEnabled: false });

for (const { name, folder, url } of sites) {
  test(`${name}, every page can be reached from home by links alone and no link is dead`, async () => {
    test.slow();
    const origin = new URL(siteUrl).origin;
    const { inReach, dead } = await crawl(url, origin, { atOnce: 8, address: (path) => path });
    expect(dead).toEqual([]);
    // Nothing leads to an address that is retired; it leads on.
    const retired = /<p [^>]*data-successor/;
    const base = new URL(url).pathname;
    const built = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html'))
      .filter((file) => !retired.test(readFileSync(join(folder, file), 'utf8')))
      .map((file) => base + file.replace(/index\.html$/, ''));
    expect(built.length).toBeGreaterThan(50);
    expect(built.filter((path) => !inReach.has(path))).toEqual([]);
  });
}

test('every type of page reads without a script', async ({ page }) => {
  test.slow();
  for (const path of pageTypes) {
    await page.goto(path);
    await expect.soft(page.getByRole('heading', { level: 1 }), `/${path}`).toBeVisible();
    await expect.soft(page.getByRole('navigation', { name: 'Site' }), `/${path}`).toBeVisible();
  }
});

test('the search page says that it needs a script and leads to the A–Z list', async ({ page }) => {
  await page.goto('search/');
  await expect(page.getByText('The search needs JavaScript.')).toBeVisible();
  await expect(page.locator('site-search')).toBeHidden();
});
