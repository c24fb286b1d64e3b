import { expect, test } from '@playwright/test';

test('a reader goes from home to an entry, a citation, its source, and back to the sentence', async ({
  page,
}) => {
  await page.goto('');
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Tenth Beijing Xiangshan Forum, October 2023', exact: true })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Tenth Beijing Xiangshan Forum',
  );

  const citation = page.locator('.prose .cite a[href="#ref-caixin-2023-para-6"]').first();
  const mark = (await citation.locator('..').getAttribute('id')) ?? '';
  expect(mark).toMatch(/^cite-\d+$/);
  // The preview comes with the first hover; a click before that leads to the list at once.
  await citation.hover();
  await page.locator('.preview').getByRole('link', { name: 'In the list of references' }).click();
  await expect(page).toHaveURL(/#ref-caixin-2023-para-6$/);
  const place = page.locator('#ref-caixin-2023-para-6');
  await expect(place).toBeInViewport();
  await expect(place).toContainText('para. 6');

  const reference = page.locator('#source-caixin-2023');
  await expect(reference).toContainText(
    'China Stands Ready to Partner With Russia on Security Threats',
  );
  await reference.getByRole('link', { name: 'About this source' }).click();
  await expect(page).toHaveURL(/\/sources\/caixin-2023\/$/);
  await expect(page.getByRole('heading', { name: 'para. 6' })).toBeVisible();

  await page
    .locator(`a[href$="/events/tenth-beijing-xiangshan-forum-2023/#${mark}"]`)
    .first()
    .click();
  await expect(page.locator(`#${mark}`)).toBeInViewport();
});

test('each place of a reference leads back to the mark that cites it', async ({ page }) => {
  await page.goto('organisations/collective-security-treaty-organization/');
  const back = page.locator('#references ~ .references [role="doc-backlink"]');
  const count = await back.count();
  expect(count).toBeGreaterThan(5);
  for (const target of await back.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')),
  )) {
    await expect(page.locator(`sup${target}`)).toHaveCount(1);
  }
  await back.last().click();
  await expect(page.locator('sup:target')).toBeInViewport();
});

test('marks are numbered in the order of first citation and each source has one item', async ({
  page,
}) => {
  await page.goto('events/sixth-strategic-security-consultations-2011/');
  const numbers = await page
    .locator('.entry .cite a')
    .evaluateAll((links) => links.map((link) => Number(link.textContent)));
  const first = numbers.filter((number, i) => numbers.indexOf(number) === i);
  expect([...first].sort((a, b) => a - b)).toEqual(first.map((_, i) => i + 1));
  await expect(page.locator('.references > li')).toHaveCount(first.length);
});

test('a relation declared on one page shows on the other under its inverse name', async ({
  page,
}) => {
  await page.goto('events/eighteenth-strategic-security-consultations-2023/');
  const forward = page.locator('section[aria-label="Related entries"]');
  await expect(forward).toContainText('Held under');
  await forward
    .getByRole('link', { name: 'China–Russia strategic security consultations' })
    .first()
    .click();
  const inverse = page.locator('section[aria-label="Related entries"]');
  await expect(inverse).toContainText('Meetings held under it');
  await expect(
    inverse.getByRole('link', {
      name: /^Eighteenth round of the strategic security consultations/,
    }),
  ).toBeVisible();
});

test('an unknown address answers 404 with a way on', async ({ page }) => {
  const response = await page.goto('organisations/no-such-thing/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await page.getByRole('main').getByRole('link', { name: 'A–Z list' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A–Z');
});
