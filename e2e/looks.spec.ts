import { expect, test } from '@playwright/test';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/**
 * Pictures of the page types, which fail on a change of the look that nobody meant. They
 * are of the small site of `src/check/fixtures/valid`, whose texts stay as they are: an
 * edit of the content must not ask for new pictures. `npm run pictures` draws them anew.
 */
const pages = {
  home: '',
  list: 'organisations/',
  event: 'events/harbour-conference-2023/',
  mechanism: 'mechanisms/tide-talks/',
  person: 'people/ida-lund/',
  source: 'sources/harbour-times-2023/',
  claims: 'claims/',
  claim: 'claims/harbour-times-2023/1/',
  series: 'series/tide-talks/',
  timeline: 'timeline/',
  map: 'map/',
  search: 'search/',
} as const;

test.use({
  baseURL: process.env['TEST_FIXTURE_URL'] ?? '',
  // The letters are brought by the test, which the policy of a page does not allow.
  bypassCSP: true,
  deviceScaleFactor: 1,
});

for (const [colorScheme, width, height] of [
  ['light', 1440, 900],
  ['dark', 390, 844],
] as const) {
  test(`the looks of the types of page in the ${colorScheme} theme at ${width} pixels`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.route(`**${fontFolder}*`, (route) => {
      const path = join(fonts, basename(new URL(route.request().url()).pathname));
      return route.fulfill({ path, headers: { 'cache-control': 'max-age=600' } });
    });
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(path);
      await page.addStyleTag({ content: lettersOfTheTest });
      await page.evaluate(() => document.fonts.ready);
      await expect.soft(page).toHaveScreenshot(`${name}-${width}-${colorScheme}.png`, {
        fullPage: false,
        animations: 'disabled',
        // Another version of the browser draws edges of letters a little differently.
        threshold: 0.04,
        maxDiffPixelRatio: 0.001,
        timeout: 20_000,
      });
    }
  });
}

/**
 * Every machine has other fonts. Latin, Greek and Cyrillic are set in DejaVu; Chinese,
 * which it lacks, is a blank of fixed size.
 */
const fonts = join(
  dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')),
  'ttf',
);
/** Where the page finds them; the test answers for that address. */
const fontFolder = '/fonts-of-the-test/';
const lettersOfTheTest = [
  ...(
    [
      ['Test Serif', 'DejaVuSerif', 'normal', 'normal'],
      ['Test Serif', 'DejaVuSerif-Bold', 'bold', 'normal'],
      ['Test Serif', 'DejaVuSerif-Italic', 'normal', 'italic'],
      ['Test Sans', 'DejaVuSans', 'normal', 'normal'],
      ['Test Sans', 'DejaVuSans-Bold', 'bold', 'normal'],
    ] as const
  ).map(
    ([family, file, weight, style]) =>
      `@font-face { font-family: '${family}'; font-weight: ${weight}; font-style: ${style};
      src: url(${fontFolder}${file}.ttf); }`,
  ),
  `:root { --font-serif: 'Test Serif' !important; --font-sans: 'Test Sans' !important; }
  :lang(zh):not(:lang(zh-Latn)) { display: inline-block; width: 4em; height: 1em;
    overflow: hidden; color: transparent; font-family: 'Test Serif'; }
  input { caret-color: transparent; }
  ::placeholder { color: transparent !important; }`,
].join('\n');
