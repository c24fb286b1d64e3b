import { expect, test, type Locator, type Page } from '@playwright/test';

test('a reader with a keyboard alone goes from home to an entry, a citation, its source, the search, the cite panel, and changes the theme', async ({
  page,
}) => {
  // Some four hundred key presses.
  test.setTimeout(240_000);
  await page.goto('');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter'); // Skip to content
  const entry = page
    .getByRole('main')
    .getByRole('link', { name: 'Tenth Beijing Xiangshan Forum, October 2023', exact: true })
    .first();
  await tabTo(page, entry);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tenth Beijing Xiangshan');

  // A citation: the focus opens its preview, Escape closes it, Enter opens it again.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const mark = page.locator('.prose .cite a[href="#ref-caixin-2023-para-6"]').first();
  const place = (await mark.getAttribute('href')) ?? '';
  await tabTo(page, mark);
  const preview = page.locator('.preview');
  await expect(preview).toContainText(/Grade [A-EX]/);
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await expect(mark).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(preview).toBeVisible();
  await tabTo(page, preview.getByRole('link', { name: 'In the list of references' }));
  await page.keyboard.press('Enter');
  await expect(page.locator(place)).toBeInViewport();
  expect(new URL(page.url()).hash).toBe(place);

  // The reference: its way back to the mark is next, and then its source.
  await page.keyboard.press('Tab');
  await expect(page.locator(`.references > li:has(${place}) :focus`)).toHaveCount(1);
  await tabTo(page, page.locator(`.references > li:has(${place})`).getByText('About this source'), {
    back: true,
  });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sources\/[a-z0-9-]+\/$/);

  // The search in the header, and from it another entry.
  const field = page.getByRole('banner').locator('input[name="q"]');
  await tabTo(page, field);
  await page.keyboard.type('Patrushev');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=Patrushev/);
  const result = page.locator('site-search ol > li').first().getByRole('link').first();
  await expect(result).toBeVisible();
  await tabTo(page, result);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/people\/nikolai-patrushev\//);

  // The panel that cites the page.
  await page.keyboard.press('Tab');
  await tabTo(page, page.getByRole('button', { name: 'Copy Chicago' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('cite-panel').getByRole('status')).toContainText('Chicago');

  // The theme: one stop, the arrows choose.
  const radio = page.locator('theme-switch input:checked');
  await tabTo(page, radio);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
});

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Presses Tab until something has the focus; fails when it never gets it. */
async function tabTo(page: Page, target: Locator, { back = false } = {}): Promise<void> {
  await expect(target.first()).toBeAttached();
  for (let presses = 0; presses < 250; presses += 1) {
    if (await target.first().evaluate((element) => element.contains(document.activeElement))) {
      await expect(target.first()).toBeInViewport();
      return;
    }
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error('The focus does not come to it in 250 steps.');
}
