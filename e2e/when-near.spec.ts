import { expect, test } from '@playwright/test';
import { missedAnchors, placeOfTarget } from './anchors.ts';
import { leftForLater } from './laid-out.ts';

// Parts below the first screen are laid out when a reader comes near (src/styles/base.css).
// A link to a paragraph must lead there all the same.
test.use({ viewport: { width: 390, height: 844 } });

const entry = 'organisations/shanghai-cooperation-organisation/';
const pages = [
  entry,
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
  await page.goto(`${entry}#cite`);
  expect(await placeOfTarget(page)).toBeGreaterThanOrEqual(0);
  // The references above are laid out only now; what is under the eye must not jump.
  for (let step = 0; step < 12; step += 1) {
    const seen = await page.evaluateHandle(
      () => document.elementFromPoint(195, 500)?.closest('li, p, h2, section') ?? document.body,
    );
    const top = () => seen.evaluate((element) => element.getBoundingClientRect().top);
    const before = await top();
    await page.mouse.wheel(0, -200);
    await page.waitForTimeout(150);
    const moved = (await top()) - before;
    expect(moved, `step ${step}`).toBeGreaterThan(150);
    expect(moved, `step ${step}`).toBeLessThan(250);
  }
});

test('soon all of a page is laid out, and every part has its size', async ({ page }) => {
  for (const path of [entry, 'sources/', 'a-z/']) {
    await page.goto(path);
    await expect.poll(() => leftForLater(page)).toBe(0);
  }
});

test('all of a page is printed, however far down', async ({ page }) => {
  await page.goto(entry);
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
