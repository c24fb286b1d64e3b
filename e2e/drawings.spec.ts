import { expect, test, type Page } from '@playwright/test';

/** Every page with a drawing of its own kind. */
const pages = [
  '',
  'timeline/',
  'map/',
  'map/events/eighteenth-strategic-security-consultations-2023/',
  'events/eighteenth-strategic-security-consultations-2023/accounts/',
  'series/strategic-security-consultations/',
  'series/beijing-xiangshan-forum/',
] as const;

/** Two texts of one drawing whose boxes overlap, by more than line spacing explains. */
function overlappingTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const drawing of document.querySelectorAll('svg.drawing:not(.key)')) {
      const texts = [...drawing.querySelectorAll('text')]
        .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      texts.forEach((a, i) => {
        for (const b of texts.slice(i + 1)) {
          const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          if (width > 2 && height > 5) found.push(`${a.words} / ${b.words}`);
        }
      });
    }
    return found;
  });
}

/** Links of drawings that are shown, with the size of their target in pixels. */
function drawnLinks(page: Page): Promise<{ name: string; width: number; height: number }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('svg.drawing a')].flatMap((link) => {
      const box = (link.querySelector('.target') ?? link).getBoundingClientRect();
      const name = link.getAttribute('aria-label') ?? link.textContent;
      return box.width > 0 ? [{ name: name.trim(), width: box.width, height: box.height }] : [];
    }),
  );
}

for (const width of [320, 390, 768, 1440]) {
  test(`at ${width} pixels no two words of a drawing overlap, and links are large enough`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of pages) {
      await page.goto(path);
      expect(await overlappingTexts(page), `/${path}`).toEqual([]);
      const links = await drawnLinks(page);
      expect(links.length, `/${path} shows a drawing with links`).toBeGreaterThan(0);
      const small = links.filter((link) => link.name === '' || link.height < 24 || link.width < 24);
      expect(small, `/${path}`).toEqual([]);
    }
  });
}

test('a mark of the timeline leads to its page, and one without a page to its series', async ({
  page,
}) => {
  await page.goto('timeline/');
  const timeline = page.getByRole('group', { name: 'Timeline' });
  await timeline.getByRole('link', { name: /^17 19 Sep, Nanping, Fujian, round,/ }).click();
  await expect(page).toHaveURL(/series\/strategic-security-consultations\/#round-17$/);
  await page.goBack();
  await timeline
    .getByRole('link', { name: /^18 19 Sep, Moscow, round, 19 September 2023/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Eighteenth round');
});

test('the timeline and its list name the same things', async ({ page }) => {
  await page.goto('timeline/');
  const inDrawing = await page
    .getByRole('group', { name: 'Timeline' })
    .locator('a[aria-label]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const inList = await page
    .locator('section[aria-labelledby="by-year"] li a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(inDrawing)).toEqual(new Set(inList));
});

test('the map and its list lead to the same entries', async ({ page }) => {
  await page.goto('map/');
  const onMap = await page
    .locator('svg.relation-map a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const maps = await page
    .locator('section[aria-labelledby="by-entry"] a[href*="/map/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(new Set(maps)).toEqual(new Set(onMap.map((href) => href.replace(/^\//, '/map/'))));
});

test('the lines of an entry stand out on the map while it has the focus', async ({ page }) => {
  await page.goto('map/');
  const tass = page.locator('svg.relation-map a', { hasText: 'TASS' });
  await expect(tass.locator('.spokes')).toHaveCSS('opacity', '0');
  await tass.focus();
  await expect(tass.locator('.spokes')).toHaveCSS('opacity', '1');
});

test('at 390 pixels the map is moved within its window, not the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('map/');
  const window = page.getByRole('region', { name: 'Map of relations' });
  await window.focus();
  // The first key can come before the window can be moved.
  await expect(async () => {
    await page.keyboard.press('ArrowRight');
    expect(await window.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  }).toPass();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('a subject in the overlap of two accounts leads to its row of the table', async ({ page }) => {
  await page.goto('events/eighteenth-strategic-security-consultations-2023/accounts/');
  await page
    .locator('svg.overlap:visible')
    .getByRole('link', { name: 'Interference in internal affairs' })
    .click();
  await expect(page.locator('tr:target')).toContainText('In part: outside interference');
});

test('the sign of a statement leads to it', async ({ page }) => {
  await page.goto('claims/');
  await page.locator('.claim-marks a[href$="/claims/tass-2023/6/"]').click();
  await expect(page).toHaveURL(/claims\/tass-2023\/6\/$/);
});

test('an event leads to the events and the rounds before and after it', async ({ page }) => {
  await page.goto('events/sixth-strategic-security-consultations-2011/');
  const nav = page.getByRole('navigation', { name: 'Before and after' });
  await nav.getByRole('link', { name: 'round 7' }).click();
  await expect(page).toHaveURL(/#round-7$/);
});

test('in the colours that a reader has chosen, marks and areas are still seen', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('timeline/');
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  for (const [path, selector, property] of [
    ['timeline/', '.timeline .mark:not(.open)', 'fill'],
    ['timeline/', '.timeline .bar', 'fill'],
    ['map/', '.relation-map .tie', 'stroke'],
    [
      'events/eighteenth-strategic-security-consultations-2023/accounts/',
      '.overlap .area',
      'stroke',
    ],
  ] as const) {
    await page.goto(path);
    const drawn = page.locator(selector).first();
    const colour = await drawn.evaluate(
      (element, name) => getComputedStyle(element).getPropertyValue(name),
      property,
    );
    expect(colour, `${selector} on /${path}`).not.toBe(paper);
    expect(colour, `${selector} on /${path}`).not.toBe('none');
  }
});
