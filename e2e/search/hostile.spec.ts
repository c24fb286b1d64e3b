import { expect, test } from '@playwright/test';
import { listenForViolations } from '../violations.ts';
import { openSearch, searchField, status } from './results.ts';

/** A character of every block of the first planes of Unicode, every 128th code point. */
const everyBlock = Array.from({ length: 0x20000 / 0x80 }, (_, i) => i * 0x80 + 0x41)
  .filter((point) => point < 0xd800 || point > 0xdfff)
  .map((point) => String.fromCodePoint(point))
  .join('');

const hostile = [
  ['markup', '<img src=x onerror=alert(1)>'],
  ['markup that ends an attribute', '"><script>alert(1)</script>'],
  ['a script address', 'javascript:alert(1)'],
  ['brackets', '((((['],
  ['the characters of regular expressions', '.*+?^${}()|[]\\ (a+)+$'],
  ['quotation marks', '"" " \' ‘’ “”'],
  ['a percent sign', '%00 %zz % 100%'],
  ['right-to-left writing', '\u202Eabc مجلس الأمن'],
  ['emoji', '😀'.repeat(60)],
  ['half a surrogate pair', '\uD83D'],
  ['names of objects', '__proto__ constructor toString hasOwnProperty'],
  ['a whole page', 'security cooperation '.repeat(4000)],
  ['one endless word', 'a'.repeat(50_000)],
  ['combining marks', `e${'\u0301'.repeat(5000)}`],
] as const;

test('whatever is asked is shown as text and answered', async ({ page }) => {
  test.slow();
  const violations = await listenForViolations(page);
  for (const [name, query] of hostile) {
    await test.step(name, async () => {
      await openSearch(page, query.slice(0, 2000));
      await expect(status(page)).toContainText(/found|Nothing|No page/i);
      await expect(page.locator('site-search img, site-search script')).toHaveCount(0);
      // Typed or pasted, past what the address can hold.
      await searchField(page).evaluate((field, text) => {
        if (!(field instanceof HTMLInputElement)) return;
        field.removeAttribute('maxlength');
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, query);
      await expect(page.locator('site-search')).toHaveAttribute('data-state', 'done');
      await searchField(page).fill('Patrushev');
      await expect(
        page.getByRole('heading', { name: 'Nikolai Patrushev', exact: true }),
      ).toBeVisible();
      expect(violations(), name).toEqual([]);
    });
  }
});

test('characters of every block are searched for without a violation or a hang', async ({
  page,
}) => {
  const violations = await listenForViolations(page);
  await openSearch(page, 'TASS');
  for (let i = 0; i < everyBlock.length; i += 150) {
    await searchField(page).fill(everyBlock.slice(i, i + 150));
    await expect(page.locator('site-search')).not.toHaveAttribute('data-state', 'failed');
  }
  await searchField(page).fill('Patrushev');
  await expect(page.getByRole('heading', { name: 'Nikolai Patrushev', exact: true })).toBeVisible();
  expect(violations()).toEqual([]);
});

test('values in the address that are none are shown and can be undone', async ({ page }) => {
  const violations = await listenForViolations(page);
  await openSearch(
    page,
    'TASS',
    `&kind=${encodeURIComponent('<b>x</b>')}&year=x&sort=upwards&status=%F0`,
  );
  await expect(status(page)).toHaveText('Nothing found for “TASS”.');
  await page.getByRole('button', { name: 'Search without filters' }).click();
  await expect(page.getByRole('heading', { name: 'TASS', exact: true })).toBeVisible();
  expect(violations()).toEqual([]);
});
