import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Ledger } from '../permalinks/ledger.ts';
import { edtfDate } from '../schemas/date.ts';
import { graphOf, organisation } from '../testing/content.ts';
import { present } from '../testing/present.ts';
import { publishedHome } from '../testing/published-under-path.ts';
import { withLedger } from '../testing/with-ledger.ts';
import { robotsText } from './robots.ts';
import { sitemapFiles, sitemapItems } from './sitemap.ts';

const graph = graphOf(organisation('council'));
const { ledger: known } = withLedger(graph);
const ledger: Ledger = {
  pages: {
    ...known.pages,
    '/organisations/council/': {
      recorded: edtfDate.parse('2026-02-03'),
      content: { hash: '0123456789abcdef', modified: edtfDate.parse('2026-03-04') },
      next: 1,
      anchors: {},
    },
    '/organisations/moved-away/': {
      recorded: edtfDate.parse('2026-03-04'),
      next: 1,
      anchors: {},
      retired: { date: '2026-05-06', successor: '/organisations/council/' },
    },
  },
};
const items = sitemapItems({ graph, ledger });

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
      assert.equal(
        items.some(({ url }) => url === publishedHome + path),
        listed,
      );
    });
  }
});

test('a page was last modified when its content was, not when it was built', () => {
  const url = `${publishedHome}organisations/council/`;
  assert.equal(items.find((item) => item.url === url)?.lastmod, '2026-03-04');
});

test('the files are an index of one sitemap, with days', async () => {
  const [index, first, ...others] = sitemapFiles({ graph, ledger });
  assert.equal(present(index).path, 'sitemap-index.xml');
  assert.equal(present(first).path, 'sitemap-0.xml');
  assert.deepEqual(others, []);
  const latest = items
    .map(({ lastmod }) => lastmod)
    .sort()
    .at(-1);
  assert.equal(
    String(await present(index).content()),
    `<?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${publishedHome}sitemap-0.xml</loc><lastmod>${latest}</lastmod></sitemap></sitemapindex>`,
  );
  assert.ok(
    String(await present(first).content()).includes(
      `<url><loc>${publishedHome}organisations/council/</loc><lastmod>2026-03-04</lastmod></url>`,
    ),
  );
});

test('robots.txt lets everything be read and names the sitemap by its absolute address', () => {
  assert.equal(
    robotsText(),
    `User-agent: *\nAllow: /\n\nSitemap: ${publishedHome}sitemap-index.xml\n`,
  );
});
