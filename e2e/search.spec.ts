import { expect, test } from '@playwright/test';
import { listenForViolations } from './violations.ts';

test('the search finds an entry as one types and opens it', async ({ page }) => {
  const violations = await listenForViolations(page);
  await page.goto('');
  await page.getByRole('searchbox').fill('Xiangshan');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=Xiangshan$/);
  await expect(page.getByRole('status')).toContainText('found');
  const results = page.locator('site-search ol > li');
  await expect(results.first().getByRole('heading')).toContainText('Xiangshan Forum');
  await results.first().getByRole('heading').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Xiangshan Forum');
  expect(violations()).toEqual([]);
});

const names = [
  ['SCO', 'Shanghai Cooperation Organisation'],
  ['上合组织', 'Shanghai Cooperation Organisation'],
  ['合作组织', 'Shanghai Cooperation Organisation'],
  ['ШОС', 'Shanghai Cooperation Organisation'],
  ['CSTO', 'Collective Security Treaty Organization'],
  ['Shoygu', 'Sergei Shoigu'],
] as const;
for (const [query, title] of names) {
  test(`the query ${query} finds ${title} first`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('site-search ol > li').first().getByRole('heading')).toHaveText(
      title,
    );
  });
}

test('the kind filter narrows the results and stands in the address', async ({ page }) => {
  await page.goto('search/?q=forum');
  await page
    .getByRole('group', { name: 'Kind' })
    .getByRole('button', { name: /^Mechanism/ })
    .click();
  await expect(page).toHaveURL(/kind=Mechanism/);
  const kinds = page.locator('site-search ol > li .label');
  await expect(kinds.first()).toHaveText('Mechanism');
  expect(new Set(await kinds.allTextContents())).toEqual(new Set(['Mechanism']));
  await page.reload();
  await expect(page.getByRole('button', { name: /^Mechanism/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

const hostile = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '((((',
  '\u202Eabc',
  '😀'.repeat(60),
];
for (const query of hostile) {
  test(`the query ${query.slice(0, 20)} is shown as text`, async ({ page }) => {
    const violations = await listenForViolations(page);
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('status')).not.toBeEmpty();
    await expect(page.getByRole('status')).toContainText(/found/);
    await expect(page.locator('site-search img, site-search script')).toHaveCount(0);
    expect(violations()).toEqual([]);
  });
}

test('without an index the page says so and offers the A–Z list', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto('search/?q=SCO');
  await expect(page.getByRole('status')).toContainText('The search index could not be loaded');
  await expect(page.getByRole('main').getByRole('link', { name: 'A–Z list' })).toBeVisible();
});
