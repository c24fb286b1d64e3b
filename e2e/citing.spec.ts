import { expect, test, type Page } from '@playwright/test';
import { listenForViolations } from './violations.ts';

const visit = 'events/putin-visit-to-china-2023/';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

/** The address in a copied citation, on the server of the test. */
function addressIn(citation: string, origin: string): string {
  const [, path = ''] = /https:\/\/[^/]+(\/\S*?)\.?(?:\s|$)/.exec(citation) ?? [];
  return new URL(path, origin).href;
}

test('a citation is copied with the keyboard, says so, and its link leads to the page', async ({
  page,
}) => {
  const violations = await listenForViolations(page);
  await page.goto(visit);
  await page.keyboard.press('Tab');
  const button = page.getByRole('button', { name: 'Copy APA' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('cite-panel').getByRole('status')).toHaveText(
    'The APA citation is copied.',
  );
  const citation = await clipboard(page);
  const today = new Date().toLocaleDateString('en-US', { dateStyle: 'long' });
  expect(citation).toContain('China–Russia Security Reference editors. (');
  expect(citation).toContain('Vladimir Putin’s visit to China, October 2023');
  expect(citation).toContain(`Retrieved ${today}, from https://`);
  const response = await page.goto(addressIn(citation, page.url()));
  expect(response?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vladimir Putin’s visit');
  expect(violations()).toEqual([]);
});

test('a paragraph is cited with its words, and the link leads to the marked paragraph', async ({
  page,
}) => {
  await page.goto(visit);
  await page.locator('#p3').hover();
  await page.locator('#p3 .permalink').click();
  await expect(page).toHaveURL(/#p3$/);
  await page
    .getByRole('group', { name: 'This passage' })
    .getByRole('button', { name: 'Cite' })
    .click();
  await expect(page.getByRole('heading', { name: 'Cite this page' })).toBeFocused();
  await expect(page.locator('cite-panel')).toContainText('Citing the passage #p3');
  await page.getByRole('button', { name: 'Copy MLA' }).click();
  await expect(page.locator('cite-panel').getByRole('status')).toContainText('MLA');
  const citation = await clipboard(page);
  expect(citation).toContain('“19 September: Nikolai Patrushev announced the journey to Wang Yi');

  const link = addressIn(citation, page.url());
  expect(link).toMatch(/#p3$/);
  await page.goto('about:blank');
  await page.goto(link);
  const paragraph = page.locator('#p3:target');
  await expect(paragraph).toBeInViewport();
  await expect(paragraph).toContainText('19 September: Nikolai Patrushev announced the journey');
  await expect(paragraph).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('marked words are what is quoted, and the link to them carries a text fragment', async ({
  page,
}) => {
  await page.goto(visit);
  await page.mouse.move(5, 5);
  await page.locator('#p3').evaluate((paragraph) => {
    const words = 'announced the journey to ';
    const node = [...paragraph.childNodes].find(({ textContent }) => textContent?.includes(words));
    if (!node) throw new Error('The paragraph has other words now.');
    const start = (node.textContent ?? '').indexOf(words);
    getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
  });
  await page.locator('#p3 .permalink').click();
  await page.getByRole('button', { name: 'Copy link to the words' }).click();
  await expect(page.getByRole('group', { name: 'This passage' }).getByRole('status')).toHaveText(
    'Copied.',
  );
  expect(await clipboard(page)).toMatch(/#p3:~:text=announced%20the%20journey%20to$/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: 'This passage' })).toHaveCount(0);
  await expect(page.locator('#p3 .permalink')).toBeFocused();
});

test('every paragraph, item, row and section of the prose has a link to itself', async ({
  page,
}) => {
  await page.goto('events/eighteenth-strategic-security-consultations-2023/');
  const lacking = await page
    .locator('.prose :is(p, li, h2, h3, tbody tr)')
    .evaluateAll((blocks) =>
      blocks
        .filter(
          (block) => !block.querySelector('.permalink') && !block.textContent.trim().endsWith(':'),
        )
        .map(({ textContent }) => textContent.slice(0, 60)),
    );
  expect(lacking).toEqual([]);
  const sizes = await page.locator('.permalink').evaluateAll((links) =>
    links.map((link) => {
      const { width, height } = link.getBoundingClientRect();
      return width >= 24 && height >= 24;
    }),
  );
  expect(sizes.length).toBeGreaterThan(20);
  expect(sizes.filter((large) => !large)).toEqual([]);
});

for (const path of [
  'sources/caixin-2023/',
  'claims/tass-2023/6/',
  'people/wang-yi/',
  'series/strategic-security-consultations/',
]) {
  test(`/${path} has the panel`, async ({ page }) => {
    await page.goto(path);
    for (const style of ['Chicago', 'APA', 'MLA']) {
      await expect(page.getByText(style, { exact: true }).first()).toBeVisible();
    }
    for (const name of ['BibLaTeX', 'RIS', 'CSL-JSON']) {
      const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
      const file = await page.request.get(new URL(href ?? '', page.url()).href);
      expect(file.status()).toBe(200);
    }
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the panel cites, with a place for the day of access', async ({ page }) => {
    await page.goto(visit);
    await expect(page.locator('cite-panel')).toContainText('[date of access]');
    await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
    await page.locator('#p3 .permalink').click();
    await expect(page.locator('#p3:target')).toBeInViewport();
  });
});
