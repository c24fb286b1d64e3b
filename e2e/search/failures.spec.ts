import { expect, test, type Page } from '@playwright/test';
import { listenForViolations } from '../violations.ts';
import { openSearch, results, searchField, status } from './results.ts';

/** What stays when the search fails: a sentence, and a way on in place. */
async function expectWayOn(page: Page): Promise<void> {
  await expect(page.locator('site-search')).toHaveAttribute('data-state', 'failed');
  await expect(status(page)).toContainText('The A–Z list leads to every page.');
  await expect(page.getByRole('main').getByRole('link', { name: 'A–Z list' })).toBeVisible();
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Caixin', exact: true }),
  ).toBeVisible();
}

for (const [what, pattern] of [
  ['the index', '**/pagefind/**'],
  ['the names', '**/search/names.json'],
  ['the metadata', '**/*.pf_meta'],
  ['a part of the index', '**/index/*.pf_index'],
  ['the text of a page', '**/fragment/*'],
  ['WebAssembly file', '**/wasm.*'],
] as const) {
  test(`without ${what} the search says so and leads on`, async ({ page }) => {
    const violations = await listenForViolations(page);
    await page.route(pattern, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.goto('search/?q=consultations');
    await expectWayOn(page);
    await expect(status(page)).toContainText('The search index could not be loaded.');
    expect(violations()).toEqual([]);
  });
}

for (const [what, damage] of [
  ['cut off', (body: Buffer): Buffer => body.subarray(0, body.length / 2)],
  [
    'altered',
    (body: Buffer): Buffer => Buffer.from(body.map((byte, i) => (i === 900 ? byte ^ 255 : byte))),
  ],
  ['another file', (): Buffer => Buffer.from('<!doctype html><title>Sign in</title>')],
] as const) {
  test(`a part of the index that is ${what} is noticed`, async ({ page }) => {
    await page.route('**/index/*.pf_index', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ status: 200, body: damage(await response.body()) });
    });
    await page.goto('search/?q=consultations');
    await expectWayOn(page);
  });
}

test('the search is tried again, and works when the fault is gone', async ({ page }) => {
  await page.route('**/index/*.pf_index', (route) => route.abort());
  await page.goto('search/?q=Patrushev');
  await expectWayOn(page);
  await page.unroute('**/index/*.pf_index');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(results(page).first().getByRole('heading')).toHaveText('Nikolai Patrushev');
});

test('offline, what is loaded still answers, and what is not is said', async ({
  page,
  context,
}) => {
  await openSearch(page, 'Patrushev');
  await context.setOffline(true);
  await searchField(page).fill('piracy');
  await expectWayOn(page);
  await expect(status(page)).toContainText('You are offline');
  await context.setOffline(false);
  await expect(results(page).first()).toBeVisible();
});

test('on a slow line the names come first, and the wait is shown', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/pagefind/**', async (route) => {
    await held;
    await route.continue();
  });
  // The page's own clock, or a busy machine would be a slow line by itself.
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  await page.goto('search/?q=Patrushev');
  await expect(results(page).first().getByRole('heading')).toHaveText('Nikolai Patrushev');
  await expect(status(page)).toContainText('the full text is loading');
  await expect(page.locator('site-search')).toHaveAttribute('data-state', 'loading');
  await page.clock.fastForward(5000);
  await expect(status(page)).toContainText('the connection is slow');
  await expect(page.getByRole('main').getByRole('link', { name: 'A–Z list' })).toBeVisible();
  release();
  await expect(status(page)).toContainText('found');
});

test('a browser without WebAssembly is told so', async ({ page }) => {
  await page.route('**/_astro/worker-*.js', async (route) => {
    const response = await route.fetch();
    const body = `delete globalThis.WebAssembly;${await response.text()}`;
    await route.fulfill({ response, body });
  });
  await page.goto('search/?q=consultations');
  await expectWayOn(page);
  await expect(status(page)).toContainText('This browser does not run WebAssembly');
});

test('under the header too a failure is said and leads on', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('organisations/tass/');
  await page.keyboard.press('/');
  await page.keyboard.type('consultations');
  const panel = page.getByRole('dialog', { name: 'Search results' });
  await expect(panel.getByRole('status')).toContainText('could not be loaded');
  await expect(panel.getByRole('link', { name: 'A–Z list' })).toBeVisible();
});

test('where the search itself does not load, the field is a plain form', async ({ page }) => {
  await page.route('**/_astro/header-search*', (route) => route.abort());
  await page.goto('organisations/tass/');
  await page.getByLabel('Search this reference').fill('Patrushev');
  await page.getByLabel('Search this reference').press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=Patrushev$/);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the field in the header leads to the search page, which lists the pages in place', async ({
    page,
  }) => {
    await page.goto('organisations/tass/');
    await page.getByLabel('Search this reference').fill('Patrushev');
    await page.getByLabel('Search this reference').press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=Patrushev$/);
    await expect(page.getByText('The search needs JavaScript.')).toBeVisible();
    await expect(
      page.getByRole('main').getByRole('link', { name: 'Nikolai Patrushev', exact: true }),
    ).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'A–Z list' })).toBeVisible();
  });
});
