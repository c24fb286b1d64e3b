import { expect, test } from '@playwright/test';

const path = 'events/tenth-beijing-xiangshan-forum-2023/';

test('a citation shows its source by hover, stays under the pointer, and leads to the list', async ({
  page,
}) => {
  await page.goto(path);
  const mark = page.locator('.prose .cite a').first();
  const target = (await mark.getAttribute('href')) ?? '';
  await page.mouse.move(300, 300);
  await mark.hover();
  const preview = page.locator('.preview');
  await expect(preview).toBeVisible();
  await expect(preview).toContainText(/Grade [A-EX]/);
  await preview.hover();
  await page.waitForTimeout(400);
  await expect(preview).toBeVisible();
  await preview.getByRole('link', { name: 'In the list of references' }).click();
  expect(new URL(page.url()).hash).toBe(target);
});

test('by keyboard it opens with the focus, Tab goes into it, Escape closes it and gives the focus back', async ({
  page,
}) => {
  await page.goto(path);
  await page.keyboard.press('Tab');
  const mark = page.locator('.prose .cite a').first();
  await mark.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  const preview = page.locator('.preview');
  await expect(preview).toBeVisible();
  await expect(mark).toHaveAttribute('aria-describedby', 'preview');
  await page.keyboard.press('Tab');
  await expect(preview.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await expect(mark).toBeFocused();
});

test('a quotation and the verdicts on its paragraph stand in the preview', async ({ page }) => {
  await page.goto(path);
  await page.mouse.move(300, 300);
  const place = page.locator('.places > li > span', { hasText: 'statements:' }).first();
  const text = ((await place.textContent()) ?? '').trim();
  const id = await place.locator('..').getAttribute('id');
  await page.locator(`.cite a[href="#${id}"]`).first().hover();
  await expect(page.locator('.preview')).toContainText(text.replace(/\s+/g, ' '));
});

test('the preview of a citation is made of the page: nothing is fetched for it', async ({
  page,
}) => {
  await page.goto(path);
  await page.mouse.move(300, 300);
  // The tools are there.
  await expect(page.getByRole('button', { name: 'Copy APA' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.locator('.prose .cite a').first().hover();
  await expect(page.locator('.preview')).toContainText(/Grade [A-EX]/);
  expect(requests).toEqual([]);
});

test('Enter opens a preview again that Escape has closed', async ({ page }) => {
  await page.goto(path);
  await page.keyboard.press('Tab');
  const mark = page.locator('.prose .cite a').first();
  await mark.focus();
  const preview = page.locator('.preview');
  await expect(preview).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(preview).toBeVisible();
});

test('a link to another page shows its definition', async ({ page }) => {
  await page.goto(path);
  await page.mouse.move(300, 300);
  const link = page.locator('.prose a[href*="/people/"]').first();
  await link.hover();
  await page.waitForTimeout(300);
  await link.hover({ position: { x: 4, y: 4 } });
  await expect(page.locator('.preview')).toContainText('Person');
  await page.mouse.move(300, 300);
  await expect(page.locator('.preview')).toBeHidden();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('a tap on a citation opens the preview within the window, a tap beside it closes it', async ({
    page,
  }) => {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).tap();
    await page.waitForTimeout(500);
    await page.locator('.prose .cite a').first().tap();
    const preview = page.locator('.preview');
    await expect(preview).toBeVisible();
    await expect(preview).toBeInViewport({ ratio: 1 });
    await page.getByRole('heading', { level: 1 }).tap();
    await expect(preview).toBeHidden();
  });
});
