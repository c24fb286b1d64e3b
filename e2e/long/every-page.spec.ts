import { expect, test } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { axeProblemsInBothThemes } from '../axe.ts';

/** Pages in one browser page, one after the other; a new one for each costs more than axe. */
const atOnce = 40;
/** An address that is retired leads on at once; where it leads is looked at. */
const leadsOn = /<p [^>]*data-successor/;

const paths = globSync('dist/**/*.html')
  .filter((file) => !leadsOn.test(readFileSync(file, 'utf8')))
  .map((file) => relative('dist', file).replace(/(^|\/)index\.html$/, '$1'))
  .toSorted();

test('there are pages of every kind to look at', () => {
  for (const kind of ['organisations', 'events', 'mechanisms', 'people', 'sources', 'claims']) {
    const pages = paths.filter((path) => path.startsWith(`${kind}/`));
    expect(pages.length, kind).toBeGreaterThan(10);
  }
});

for (let first = 0; first < paths.length; first += atOnce) {
  const group = paths.slice(first, first + atOnce);
  test(`/${group[0]} and the ${group.length - 1} pages after it have no accessibility violation in either theme`, async ({
    page,
  }) => {
    // A second for a page on a quiet machine, ten on one that does much else.
    test.setTimeout(group.length * 20_000);
    const problems: string[] = [];
    for (const path of group) {
      await page.goto(path);
      for (const problem of await axeProblemsInBothThemes(page)) {
        problems.push(`/${path}  ${problem}`);
      }
    }
    expect(problems).toEqual([]);
  });
}
