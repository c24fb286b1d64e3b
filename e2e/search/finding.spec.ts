import { expect, test } from '@playwright/test';
import { listenForViolations } from '../violations.ts';
import { answered, openSearch, results, searchField, status } from './results.ts';

test('results come as one types and lead to the page', async ({ page }) => {
  const violations = await listenForViolations(page);
  await page.goto('search/');
  await expect(searchField(page)).toBeFocused();
  await searchField(page).pressSequentially('Xiangshan For');
  await answered(page);
  const first = results(page).first();
  await expect(first.getByRole('heading')).toHaveText('Beijing Xiangshan Forum');
  await expect(first).toContainText('Mechanism');
  await first.getByRole('heading').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Beijing Xiangshan Forum');
  expect(violations()).toEqual([]);
});

test('a section leads to its paragraph, and the words found are highlighted there', async ({
  page,
}) => {
  await openSearch(page, 'Patrushev Taiwan');
  const event = results(page).filter({ hasText: 'Eighteenth round' }).first();
  const section = event.locator('.result-sections a').first();
  const address = (await section.getAttribute('href')) ?? '';
  expect(address).toMatch(/#p\d+:~:text=/);
  await section.click();
  const id = /#(p\d+)/.exec(address)?.[1] ?? '';
  const passage = page.locator(`#${id}`);
  await expect(passage).toBeInViewport();
  // The browser marks the words without telling the page; the same passage without them looks different.
  await page.mouse.move(0, 0);
  const marked = await passage.screenshot();
  await page.goto(address.replace(/:~:.*/, ''));
  await page.reload();
  await page.mouse.move(0, 0);
  expect(marked.equals(await passage.screenshot())).toBe(false);
});

test('a query in another script also finds the pages that mention the thing in English', async ({
  page,
}) => {
  await openSearch(page, 'Патрушева');
  await expect(results(page).first().getByRole('heading')).toHaveText('Nikolai Patrushev');
  await expect(results(page).first()).toContainText('also called Патрушев');
  await expect(results(page).nth(1)).toContainText('Patrushev');
});

test('a misspelt word is searched for as it was meant, and the page says so', async ({ page }) => {
  await openSearch(page, 'counter terorism');
  await expect(status(page)).toContainText('No page has “counter terorism”.');
  await expect(status(page)).toContainText('found for “counter terrorism”');
});

test('a rare word that is like a name is searched for, and the name is offered', async ({
  page,
}) => {
  await openSearch(page, 'Brasil');
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByText('Did you mean')).toBeVisible();
  await page.getByRole('button', { name: 'brazil' }).click();
  await expect(page).toHaveURL(/\?q=brazil$/);
  await expect(searchField(page)).toHaveValue('brazil');
  await expect(results(page).first().getByRole('heading')).toHaveText('BRICS');
});

test('where no page has all of a query, those with a part of it are shown and the page says so', async ({
  page,
}) => {
  await openSearch(page, 'Somali pirates');
  await expect(status(page)).toContainText('No page has all of “Somali pirates”.');
  await expect(results(page).first().getByRole('heading')).toContainText('Counter-piracy');
});

test('a word that no page has is named', async ({ page }) => {
  await openSearch(page, 'Patrushev zzzxqq');
  await expect(page.getByText('No page has the word “zzzxqq”.')).toBeVisible();
  await expect(results(page).first().getByRole('heading')).toHaveText('Nikolai Patrushev');
});

test('where nothing is found the page says so and leads on', async ({ page }) => {
  await openSearch(page, 'zzzxqq');
  await expect(status(page)).toHaveText('Nothing found for “zzzxqq”.');
  await expect(results(page)).toHaveCount(0);
  await expect(page.getByText('The A–Z list below has every page')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'A–Z list' })).toBeVisible();
});

test('more results are shown on demand, and the focus goes to the first of them', async ({
  page,
}) => {
  await openSearch(page, 'China');
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(results(page)).toHaveCount(20);
  await expect(results(page).nth(10).getByRole('link').first()).toBeFocused();
});

test('a source is found by its key and a statement by its number', async ({ page }) => {
  for (const [query, address] of [
    ['caixin-2023', '/sources/caixin-2023/'],
    ['tass-2023/6', '/claims/tass-2023/6/'],
  ] as const) {
    await openSearch(page, query);
    const first = results(page).first().getByRole('heading').getByRole('link');
    expect(await first.getAttribute('href')).toContain(address);
  }
});

test('words of an article, which the site does not hold, lead to the article and name its paragraph', async ({
  page,
}) => {
  await openSearch(page, 'promoting the two countries’ image as responsible powers');
  const first = results(page).first();
  await expect(first.getByRole('link').first()).toHaveAttribute('href', /\/sources\/tass-2023\//);
  await expect(first).toContainText('These words stand in its paragraph 6.');
  await openSearch(page, 'promoting the two countries’ image as reliable powers');
  await expect(results(page).first()).toContainText(
    '6 of these words stand in a row in its paragraph 6.',
  );
});
