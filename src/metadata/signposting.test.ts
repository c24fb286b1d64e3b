import { publishedHome } from '../testing/published-under-path.ts';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadGraph } from '../graph/load.ts';
import { absoluteUrl } from '../site/config.ts';
import { entryIn } from '../testing/content.ts';
import { citablePages } from '../citations/formats/citable-pages.ts';
import { linkset, signposts } from './signposting.ts';

const graph = loadGraph('content');
const pages = citablePages(graph);

describe('every page keeps the FAIR Signposting Profile', () => {
  const profile: readonly [rel: string, atLeast: number, atMost: number][] = [
    ['cite-as', 1, 1],
    ['describedby', 1, Infinity],
    ['license', 0, 1],
    ['type', 1, 2],
    ['linkset', 1, 1],
  ];
  for (const [rel, atLeast, atMost] of profile) {
    test(`${rel}: ${atLeast} to ${atMost}`, () => {
      for (const page of pages) {
        const { length } = signposts(page).filter((link) => link.rel === rel);
        assert.ok(length >= atLeast && length <= atMost, `${page.path} has ${length}`);
      }
    });
  }

  test('what describes it, its linkset and its other forms have a media type', () => {
    for (const page of pages) {
      for (const { rel, type } of signposts(page)) {
        const isFile = ['describedby', 'linkset', 'alternate'].includes(rel);
        assert.equal(type !== undefined, isFile, `${page.path} ${rel}`);
      }
    }
  });

  test('cite-as leads back to the page and to no fragment', () => {
    for (const page of pages) {
      const [link] = signposts(page).filter(({ rel }) => rel === 'cite-as');
      assert.equal(link?.href, absoluteUrl(page.path));
      assert.ok(!link?.href.includes('#'));
    }
  });
});

test('the linkset of an entry is exactly this', () => {
  const tass = `${publishedHome}organisations/tass/`;
  assert.deepEqual(linkset(entryIn(graph, 'organisations/tass')), {
    linkset: [
      {
        anchor: tass,
        'cite-as': [{ href: tass }],
        type: [{ href: 'https://schema.org/Article' }],
        license: [{ href: 'https://spdx.org/licenses/CC-BY-4.0' }],
        describedby: [
          { href: `${tass}cite.bib`, type: 'application/x-bibtex' },
          { href: `${tass}cite.ris`, type: 'application/x-research-info-systems' },
          { href: `${tass}cite.json`, type: 'application/vnd.citationstyles.csl+json' },
        ],
        alternate: [
          { href: `${tass}index.md`, type: 'text/markdown' },
          { href: `${tass}index.json`, type: 'application/json' },
        ],
      },
      { anchor: `${tass}cite.bib`, describes: [{ href: tass, type: 'text/html' }] },
      { anchor: `${tass}cite.ris`, describes: [{ href: tass, type: 'text/html' }] },
      { anchor: `${tass}cite.json`, describes: [{ href: tass, type: 'text/html' }] },
    ],
  });
});

test('every linkset holds the links of the head, with absolute addresses', () => {
  for (const page of pages) {
    const [ofPage, ...ofFiles] = linkset(page).linkset;
    const links = Object.entries(ofPage ?? {}).flatMap(([rel, value]) =>
      typeof value === 'string' ? [] : value.map((target) => ({ rel, ...target })),
    );
    assert.deepEqual(
      links,
      signposts(page)
        .filter(({ rel }) => rel !== 'linkset')
        .map(({ rel, href, type }) => ({ rel, href, ...(type !== undefined && { type }) })),
    );
    const described = links.filter(({ rel }) => rel === 'describedby').map(({ href }) => href);
    assert.deepEqual(
      ofFiles.map(({ anchor }) => anchor),
      described,
    );
    assert.ok(links.every(({ href }) => /^https:\/\//.test(href)));
  }
});
