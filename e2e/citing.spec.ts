import { expect, test, type Locator } from '@playwright/test';
import { clipboard } from './clipboard.ts';
import { listenForViolations } from './violations.ts';

const visit = 'events/putin-visit-to-china-2023/';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

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

test('the BibTeX that a program without @inreference takes is copied as it stands', async ({
  page,
}) => {
  await page.goto(visit);
  await page.keyboard.press('Tab');
  await page.getByText('BibTeX (@misc)').click();
  await page.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect(page.locator('cite-panel').getByRole('status')).toHaveText(
    'The BibTeX citation is copied.',
  );
  const shown = await page.locator('cite-panel pre').textContent();
  expect((await clipboard(page)).trim()).toBe(shown?.trim());
  expect(await clipboard(page)).toMatch(/^@misc\{/);
});

test('a paragraph is cited with its words, and the link leads to the marked paragraph', async ({
  page,
}) => {
  await page.goto(visit);
  await openMenu(page.locator('#p3'));
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

/**
 * Opens the menu of a passage. The tools are loaded when the reader first moves; a click
 * before they are there only follows the link.
 */
async function openMenu(passage: Locator): Promise<void> {
  await passage.hover();
  await expect(passage.page().locator('head > link[rel="stylesheet"]').first()).toBeAttached();
  await passage.locator('.permalink').click();
}

/** Marks a passage from its words `from` to its words `to`, as a reader does with the mouse. */
async function mark(passage: Locator, from: string, to: string): Promise<void> {
  await passage.evaluate(
    (element, [first, last]) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let start: [Node, number] | undefined;
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const text = node.textContent ?? '';
        if (!start && text.includes(first)) start = [node, text.indexOf(first)];
        if (start && text.includes(last)) {
          const end = text.indexOf(last) + last.length;
          return getSelection()?.setBaseAndExtent(start[0], start[1], node, end);
        }
      }
      throw new Error('The passage has other words now.');
    },
    [from, to] as const,
  );
}

test('marked words are what is quoted, and the link to them carries a text fragment', async ({
  page,
}) => {
  await page.goto(visit);
  await page.mouse.move(5, 5);
  await mark(page.locator('#p3'), 'announced the journey to ', 'announced the journey to ');
  await openMenu(page.locator('#p3'));
  await page.getByRole('button', { name: 'Copy link to the words' }).click();
  await expect(page.getByRole('group', { name: 'This passage' }).getByRole('status')).toHaveText(
    'Copied.',
  );
  expect(await clipboard(page)).toMatch(/#p3:~:text=announced%20the%20journey%20to$/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: 'This passage' })).toHaveCount(0);
  await expect(page.locator('#p3 .permalink')).toBeFocused();
});

for (const [what, id, from, to, fragment, quoted] of [
  [
    'that stand earlier on the page, too, lead to their own place',
    'p2',
    'Vladimir Putin',
    'Vladimir Putin',
    /text=he%20had%20invited-,Vladimir%20Putin,-to%20the%20third$/,
    '“Vladimir Putin”',
  ],
  [
    'over a citation are quoted without its number',
    'p6',
    'Kazakhstan and Uzbekistan',
    'In the evening',
    /text=Kazakhstan%20and%20Uzbekistan\.,In%20the%20evening$/,
    '“Kazakhstan and Uzbekistan. In the evening”',
  ],
] as const) {
  test(`marked words ${what}`, async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 400 });
    await page.goto(visit);
    await page.mouse.move(5, 5);
    const passage = page.locator(`#${id}`);
    await mark(passage, from, to);
    await openMenu(passage);
    await page.getByRole('button', { name: 'Copy link to the words' }).click();
    await expect(page.getByRole('group', { name: 'This passage' })).toContainText('Copied.');
    const link = await clipboard(page);
    expect(link).toMatch(fragment);
    await page.getByRole('button', { name: 'Cite', exact: true }).click();
    await expect(page.locator('cite-panel')).toContainText(quoted);
    // Without the id only the words lead there.
    await page.goto('about:blank');
    await page.goto(link.replace(/#p\d+/, '#'));
    await expect(passage).toBeInViewport();
  });
}

test('a passage whose id has letters beyond ASCII is cited', async ({ page }) => {
  await page.goto(visit);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy APA' })).toBeVisible();
  await page.locator('#p3').evaluate((passage) => (passage.id = '协作'));
  await page.goto(`${visit}#协作`);
  await expect(page.locator('cite-panel')).toContainText('Citing the passage #协作');
});

test('where the browser allows no copying, the citation is marked and the panel says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('Denied.', 'NotAllowedError'));
    Object.assign(Clipboard.prototype, { write: refuse, writeText: refuse });
  });
  await page.goto(visit);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Copy MLA' }).click();
  await expect(page.locator('cite-panel').getByRole('status')).toHaveText(
    /does not allow copying\. The citation is marked/,
  );
  const marked = await page.evaluate(() => getSelection()?.toString());
  expect(marked).toContain('“Vladimir Putin’s visit to China, October 2023.”');
  await openMenu(page.locator('#p3'));
  await page.getByRole('button', { name: 'Copy link', exact: true }).click();
  await expect(page.getByRole('group', { name: 'This passage' })).toContainText('Not allowed.');
  await expect(page).toHaveURL(/#p3$/);
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
      await expect(page.locator('cite-panel dt', { hasText: style }).first()).toBeVisible();
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
