import { expect, test } from '@playwright/test';
import { listenForViolations } from '../violations.ts';
import { openSearch, results, searchField } from './results.ts';

const entry = 'organisations/tass/';

test('nothing of the search is loaded before the reader turns to it', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(entry);
  await page.mouse.move(200, 300);
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((path) => /search|pagefind|worker/.test(path))).toEqual([]);
});

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} leads to the field in the header`, async ({ page }) => {
    await page.goto(entry);
    await page.keyboard.press(key);
    await expect(page.getByLabel('Search this reference')).toBeFocused();
    await expect(page.getByLabel('Search this reference')).toHaveValue('');
  });
}

test('a slash that is typed into a field stays one', async ({ page }) => {
  await openSearch(page, 'TASS');
  await searchField(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('/');
  await expect(searchField(page)).toHaveValue('TASS/');
});

test('results under the header are reached by arrow keys, opened by Enter, closed by Escape', async ({
  page,
}) => {
  const violations = await listenForViolations(page);
  await page.goto(entry);
  await page.keyboard.press('/');
  await page.keyboard.type('Shoygu');
  const field = page.getByRole('combobox', { name: 'Search this reference' });
  const panel = page.getByRole('dialog', { name: 'Search results' });
  await expect(panel.getByRole('status')).toContainText('found');
  await expect(field).toHaveAttribute('aria-expanded', 'true');

  await page.keyboard.press('ArrowDown');
  await expect(panel.getByRole('link', { name: 'Sergei Shoigu', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-expanded', 'false');

  await page.keyboard.press('End');
  await page.keyboard.type(' ');
  const first = panel.getByRole('link', { name: 'Sergei Shoigu', exact: true });
  await expect(first).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sergei Shoigu');
  expect(violations()).toEqual([]);
});

test('Enter in the header leads to all results on the search page', async ({ page }) => {
  await page.goto(entry);
  await page.keyboard.press('/');
  await page.keyboard.type('multipolar');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=multipolar$/);
  await expect(results(page).first().getByRole('heading')).toContainText('Multipolar');
});

test('the panel closes when the focus leaves it', async ({ page }) => {
  await page.goto(entry);
  await page.keyboard.press('/');
  await page.keyboard.type('TASS');
  const panel = page.getByRole('dialog', { name: 'Search results' });
  await expect(panel).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(panel).toBeHidden();
});

test('on the search page the arrow keys move between field and results', async ({ page }) => {
  await openSearch(page, 'Shoigu');
  await searchField(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first().getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(searchField(page)).toBeFocused();
});

test.describe('by touch on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true });
  test('the field opens, shows results within the screen, and a result opens', async ({ page }) => {
    await page.goto(entry);
    await page.getByLabel('Search this reference').tap();
    await page.keyboard.insertText('上海合作組織');
    const link = page
      .getByRole('dialog', { name: 'Search results' })
      .getByRole('link', { name: 'Shanghai Cooperation Organisation', exact: true });
    await expect(link).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
    await link.tap();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Shanghai Cooperation');
  });
});
