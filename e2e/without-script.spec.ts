import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  test(`${name}, every page can be reached from home by links alone and no link is dead`, async ({
    request,
  }) => {
    test.setTimeout(60_000);
    const seen = new Map<string, number>();
    const waiting = [url];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      const response = await request.get(next);
      seen.set(next, response.status());
      if (!response.headers()['content-type']?.includes('text/html')) continue;
      for (const match of (await response.text()).matchAll(/ href="([^"#?]+)/g)) {
        const target = new URL(match[1] ?? '', next).href;
        if (target.startsWith(new URL('/', url).href) && !seen.has(target)) waiting.push(target);
      }
    }
    const dead = [...seen].filter(([, status]) => status !== 200).map(([address]) => address);
    expect(dead).toEqual([]);
    // Nothing leads to an address that is retired; it leads on.
    const retired = /<p [^>]*data-successor/;
    const built = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html'))
      .filter((file) => !retired.test(readFileSync(join(folder, file), 'utf8')))
      .map((file) => url + file.replace(/index\.html$/, ''));
    expect(built.length).toBeGreaterThan(50);
    expect(built.filter((address) => !seen.has(address))).toEqual([]);
  });
}

for (const path of pageTypes) {
  test(`/${path} reads without a script`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Site' })).toBeVisible();
  });
}

test('the search page says that it needs a script and leads to the A–Z list', async ({ page }) => {
  await page.goto('search/');
  await expect(page.getByText('The search needs JavaScript.')).toBeVisible();
  await expect(page.locator('site-search')).toBeHidden();
});
