import { publishedHome } from '../testing/published-under-path.ts';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Ledger } from '../permalinks/ledger.ts';
import { edtfDate } from '../schemas/date.ts';
import { graphOf, organisation } from '../testing/content.ts';
import { robotsText } from './robots.ts';
import { lastModified, publishedUrls } from './sitemap.ts';

const graph = graphOf(organisation('council'));
const ledger: Ledger = {
  pages: {
    '/organisations/council/': {
      recorded: edtfDate.parse('2026-03-04'),
      next: 1,
      anchors: {},
    },
  },
};

describe('the sitemap lists', () => {
  for (const [path, listed] of [
    ['', true],
    ['organisations/council/', true],
    ['organisations/', true],
    ['changes/', true],
    ['404/', false],
    ['404.html', false],
    ['organisations/moved-away/', false],
    ['organisations/council/cite.bib', false],
    ['search/?q=council', false],
  ] as const) {
    test(`/${path}: ${listed ? 'yes' : 'no'}`, () => {
      assert.equal(publishedUrls(graph).has(publishedHome + path), listed);
    });
  }
});

test('a page was last modified when its content was, not when it was built', () => {
  const url = `${publishedHome}organisations/council/`;
  assert.equal(lastModified(graph, ledger, url), '2026-03-04');
});

test('a page that is not published has no date', () => {
  assert.throws(() => lastModified(graph, ledger, `${publishedHome}none/`), {
    message: `The sitemap lists ${publishedHome}none/, which is no published page.`,
  });
});

test('robots.txt lets everything be read and names the sitemap by its absolute address', () => {
  assert.equal(
    robotsText(),
    `User-agent: *\nAllow: /\n\nSitemap: ${publishedHome}sitemap-index.xml\n`,
  );
});
