import { expect, test } from '@playwright/test';
import { answered, foundCount, openSearch, results, searchField } from './results.ts';

test('query, filters and order stand in the address; a shared link shows the same', async ({
  page,
}) => {
  await openSearch(page, 'consultations');
  const all = await foundCount(page);
  await page.getByLabel('Kind').selectOption('Event');
  await page.getByLabel('Year').selectOption('2023');
  await page.getByLabel('Sort').selectOption('oldest');
  await expect(page).toHaveURL(/\?q=consultations&kind=Event&year=2023&sort=oldest$/);
  await answered(page);
  const titles = await results(page).getByRole('heading').allTextContents();
  const narrowed = await foundCount(page);
  expect(narrowed).toBeGreaterThan(0);
  expect(narrowed).toBeLessThan(all);
  for (const kind of await results(page).locator('.result-kind').allTextContents()) {
    expect(kind).toMatch(/^Event · .*2023/);
  }
  await page.reload();
  await answered(page);
  expect(await results(page).getByRole('heading').allTextContents()).toEqual(titles);
  await expect(page.getByLabel('Kind')).toHaveValue('Event');
});

test('"back" undoes the last change', async ({ page }) => {
  await openSearch(page, 'consultations');
  const all = await foundCount(page);
  await page.getByLabel('Kind').selectOption('Mechanism');
  await expect(page).toHaveURL(/kind=Mechanism/);
  await expect(async () => expect(await foundCount(page)).toBeLessThan(all)).toPass();
  await page.goBack();
  await expect(page).toHaveURL(/\?q=consultations$/);
  await expect(page.getByLabel('Kind')).toHaveValue('');
  await expect(async () => expect(await foundCount(page)).toBe(all)).toPass();
});

test('"back" from a page leads to the results as they were', async ({ page }) => {
  await openSearch(page, 'Golden Dome');
  await results(page).first().getByRole('link').first().click();
  await expect(page).not.toHaveURL(/search/);
  await page.goBack();
  await answered(page);
  await expect(searchField(page)).toHaveValue('Golden Dome');
  await expect(results(page).first()).toBeVisible();
});

test('the counts beside the values of a facet are what choosing one leaves', async ({ page }) => {
  await openSearch(page, 'consultations');
  const all = await foundCount(page);
  for (const [facet, value] of [
    ['Kind', 'Person'],
    ['Year', '2011'],
    ['Evidence', 'disputed'],
  ] as const) {
    const option = page.getByLabel(facet).locator(`option[value="${value}"]`);
    await expect(option).toHaveText(/\(\d+\)$/);
    const count = Number(/\((\d+)\)$/.exec((await option.textContent()) ?? '')?.[1]);
    expect(count).toBeGreaterThan(0);
    await page.getByLabel(facet).selectOption(value);
    await expect(async () => expect(await foundCount(page)).toBe(count)).toPass();
    await page.getByLabel(facet).selectOption('');
    await expect(async () => expect(await foundCount(page)).toBe(all)).toPass();
  }
});

test('the sources cited are offered when the reader turns to them', async ({ page }) => {
  await openSearch(page, 'consultations');
  const cites = page.getByLabel('Cites');
  await cites.focus();
  const option = cites.locator('option[value="caixin-2023"]');
  await expect(option).toHaveText(/– caixin-2023 \(\d+\)$/);
  await cites.selectOption('caixin-2023');
  await expect(page).toHaveURL(/source=caixin-2023/);
  await answered(page);
  expect(await foundCount(page)).toBeGreaterThan(0);
});

test('a shared link that names a source shows what the source is called', async ({ page }) => {
  await openSearch(page, 'consultations', '&source=caixin-2023');
  const chosen = page.getByLabel('Cites').locator('option:checked');
  await expect(chosen).toHaveText(/Caixin Global – caixin-2023 \(\d+\)$/);
});

test('filters that leave nothing can be lifted at once', async ({ page }) => {
  await openSearch(page, 'Golden Dome', '&kind=Person');
  await page.getByRole('button', { name: 'Search without filters' }).click();
  await expect(results(page).first()).toBeVisible();
  await expect(page).toHaveURL(/\?q=Golden\+Dome$/);
});
