import { expect, test, type Page } from '@playwright/test';
import { axeProblems, axeProblemsInBothThemes } from './axe.ts';
import { pageTypes } from './page-types.ts';
import { setTextSize } from './text-size.ts';

/**
 * The types of page with elements of their own, for axe. Every page of the site is looked
 * at by `long/every-page.spec.ts`, every type of page at 320 pixels by `long/narrow.spec.ts`.
 */
for (const path of [
  '',
  'events/',
  'organisations/shanghai-cooperation-organisation/',
  'events/tenth-beijing-xiangshan-forum-2023/',
  'people/wang-yi/',
  'sources/caixin-2023/',
  'claims/tass-2023/6/',
  'series/beijing-xiangshan-forum/',
  'timeline/',
  'map/events/eighteenth-strategic-security-consultations-2023/',
  'search/',
]) {
  test(`/${path} has no accessibility violation in either theme`, async ({ page }) => {
    test.slow();
    await page.goto(path);
    expect(await axeProblemsInBothThemes(page)).toEqual([]);
  });
}

test('no type of page loses anything with text at 200 %', async ({ page }) => {
  test.slow();
  await setTextSize(page, 200);
  for (const path of pageTypes) {
    await page.goto(path);
    expect(await rootSize(page)).toBeGreaterThan(32);
    // At 640 pixels as much fits into a line as at 320 with text of the usual size.
    for (const width of [640, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await scrollWidth(page), `/${path} at ${width}`).toBeLessThanOrEqual(width);
      expect.soft(await clipped(page), `/${path} at ${width}`).toEqual([]);
    }
  }
});

test.describe('with styles of the reader’s own', () => {
  // No policy of a page forbids them.
  test.use({ bypassCSP: true });

  test('no type of page loses anything with the spacing of WCAG 1.4.12', async ({ page }) => {
    test.slow();
    for (const path of pageTypes) {
      await page.goto(path);
      await page.addStyleTag({
        content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
          word-spacing: 0.16em !important; }
          p { margin-block-end: 2em !important; }`,
      });
      const width = page.viewportSize()?.width ?? 0;
      expect.soft(await scrollWidth(page), `/${path}`).toBeLessThanOrEqual(width);
      expect.soft(await clipped(page), `/${path}`).toEqual([]);
    }
  });
});

test('no type of page scrolls sideways at 320 pixels, moves where no motion is wanted, or reports errors elsewhere', async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of pageTypes) {
    await page.goto(path);
    expect.soft(await scrollWidth(page), `/${path}`).toBeLessThanOrEqual(320);
    expect.soft(await moving(page), `/${path}`).toEqual([]);
    const links = page.getByRole('contentinfo').getByRole('link');
    await expect.soft(links.last(), `/${path}`).toHaveText('Report an error');
  }
});

// Layout must not hang on the metrics of one font.
test.describe('in other fonts', () => {
  test.use({ bypassCSP: true });

  for (const font of ['DejaVu Serif', 'P052', 'Liberation Serif', 'monospace']) {
    test(`in ${font}, or what stands for it, targets are apart`, async ({ page }) => {
      test.slow();
      for (const path of ['claims/tass-2023/6/', 'events/', 'people/wang-yi/', 'about/']) {
        await page.goto(path);
        await page.addStyleTag({
          content: `:root { --font-serif: '${font}', serif; --font-sans: '${font}', sans-serif; }`,
        });
        expect(await axeProblems(page, 'targets'), `/${path}`).toEqual([]);
      }
    });
  }
});

test('the skip link leads past the header to the content', async ({ page }) => {
  await page.goto('organisations/tass/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('the focus is never hidden behind something else', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1280, height: 500 });
  for (const path of ['', 'events/tenth-beijing-xiangshan-forum-2023/', 'timeline/']) {
    await page.goto(path);
    for (let presses = 0; presses < 45; presses += 1) {
      await page.keyboard.press('Tab');
      // The browser scrolls to it in its own time.
      await expect
        .poll(() => hiddenFocus(page), { message: `/${path}, Tab ${presses + 1}` })
        .toBeUndefined();
    }
  }
});

test('a status is told by a word and a sign as well as by its colour', async ({ page }) => {
  await page.goto('claims/tass-2023/');
  const verdicts = page.locator('.verdict:visible');
  expect(await verdicts.count()).toBeGreaterThan(10);
  for (const words of await verdicts.allTextContents()) {
    expect(words).toMatch(/[●◉◐○✕–“].*[A-Z][a-z]+/su);
  }
});

test('a link in a sentence is underlined', async ({ page }) => {
  await page.goto('events/tenth-beijing-xiangshan-forum-2023/');
  const plain = await page
    .locator('.prose p a:not(.cite a, .permalink)')
    .evaluateAll((links) =>
      links
        .filter((link) => !getComputedStyle(link).textDecorationLine.includes('underline'))
        .map(({ outerHTML }) => outerHTML),
    );
  expect(plain).toEqual([]);
});

function scrollWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

function rootSize(page: Page): Promise<number> {
  return page.evaluate(() =>
    Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
  );
}

/** What moves, or would. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      const still =
        animationName === 'none' &&
        Number.parseFloat(transitionDuration) === 0 &&
        scrollBehavior === 'auto';
      return still ? [] : [element.outerHTML.slice(0, 80)];
    }),
  );
}

/** Elements that cut their text off; those for screen readers only are a pixel large. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      const { clientWidth, clientHeight, scrollWidth: width, scrollHeight: height } = element;
      if (clientWidth <= 1 || clientHeight <= 1 || element.closest('svg')) return [];
      const cut =
        (cuts(overflowX) && width > clientWidth + 1) ||
        (cuts(overflowY) && height > clientHeight + 1);
      return cut ? [element.outerHTML.slice(0, 100)] : [];
    }),
  );
}

/** The focused element, if no part of it can be seen. */
function hiddenFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return undefined;
    const seen = [...focused.getClientRects()].some(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].some((part) => {
        const at = document.elementFromPoint(left + width * part, top + height / 2);
        return at !== null && (focused.contains(at) || at.contains(focused));
      }),
    );
    return seen ? undefined : focused.outerHTML.slice(0, 100);
  });
}
