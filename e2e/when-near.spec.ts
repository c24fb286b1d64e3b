import { expect, test } from '@playwright/test';
import { missedAnchors, placeOfTarget } from './anchors.ts';

// Parts below the first screen are laid out when a reader comes near (src/styles/base.css).
// A link to a paragraph must lead there all the same.
test.use({ viewport: { width: 390, height: 844 } });

const pages = [
  'organisations/shanghai-cooperation-organisation/',
  'events/tenth-beijing-xiangshan-forum-2023/',
  'series/beijing-xiangshan-forum/',
];

for (const path of pages) {
  test(`every section of /${path} is on the screen when an address names it`, async ({ page }) => {
    await page.goto(path);
    expect(await missedAnchors(page, path, 'main h2[id]')).toEqual([]);
  });
}

test('a reader who scrolls back up keeps the place', async ({ page }) => {
  await page.goto(`${pages[0] ?? ''}#cite`);
  const place = await placeOfTarget(page);
  // The references above are laid out only now; the paragraph under the eye must not jump.
  for (let step = 0; step < 12; step += 1) {
    const before = await page.evaluate(() => {
      const seen = document.elementFromPoint(195, 500)?.closest('li, p, h2');
      const top = seen?.getBoundingClientRect().top ?? Number.NaN;
      return seen ? { text: seen.textContent, top } : undefined;
    });
    await page.mouse.wheel(0, -200);
    await page.waitForTimeout(150);
    if (!before) continue;
    const after = await page.evaluate(
      (text) =>
        [...document.querySelectorAll('main :is(li, p, h2)')]
          .find((seen) => seen.textContent === text)
          ?.getBoundingClientRect().top,
      before.text,
    );
    expect((after ?? Number.NaN) - before.top, before.text.slice(0, 40)).toBeGreaterThan(150);
    expect((after ?? Number.NaN) - before.top, before.text.slice(0, 40)).toBeLessThan(250);
  }
  expect(place).toBeGreaterThanOrEqual(0);
});

test('soon all of a page is laid out, and every part has its size', async ({ page }) => {
  for (const path of [pages[0] ?? '', 'sources/', 'a-z/']) {
    await page.goto(path);
    await expect
      .poll(() =>
        page
          .locator('main *')
          .evaluateAll(
            (elements) =>
              elements.filter((element) => getComputedStyle(element).contentVisibility === 'auto')
                .length,
          ),
      )
      .toBe(0);
  }
});

test('all of a page is printed, however far down', async ({ page }) => {
  await page.goto(pages[0] ?? '');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.references > li').first()).toHaveCSS('content-visibility', 'visible');
});

test('nothing moves when the script of the search has come', async ({ page }) => {
  await page.goto('search/');
  await expect(page.getByRole('searchbox', { name: 'Search for' })).toBeFocused();
  const moved = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 500);
      }),
  );
  expect(moved).toBe(0);
});
