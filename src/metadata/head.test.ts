import { publishedHome } from '../testing/published-under-path.ts';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadGraph } from '../graph/load.ts';
import type { Graph } from '../graph/model.ts';
import { sitePath } from '../site/paths.ts';
import {
  article,
  claims,
  entryIn,
  event,
  graphOf,
  mechanism,
  organisation,
  person,
  personIn,
  searchRecord,
  series,
} from '../testing/content.ts';
import { present } from '../testing/present.ts';
import { citablePages, type CitablePage } from '../citations/formats/citable-pages.ts';
import { headOfCitablePage, headOfPlainPage, type Head, type PlainPage } from './head.ts';
import { jsonLdText } from './json-ld/json-ld.ts';
import type { Meta } from './tags.ts';

const dates = { published: '2026-03-04', modified: '2026-11-22' };
const keyOf = (meta: Meta): string => ('name' in meta ? meta.name : meta.property);
const contentOf = (head: Head, key: string): string | undefined =>
  head.metas.find((meta) => keyOf(meta) === key)?.content;
const targets = (head: Head, rel: string): string[] =>
  head.links.filter((link) => link.rel === rel).map(({ href }) => href);

const graph = graphOf(
  organisation('harbour-council', {
    title: 'Harbour “Council” & Co.',
    summary: { text: 'What <it> is.', citation: '[@gazette]' },
  }),
  event('conference'),
  mechanism('tide-talks'),
  person('ida-lund', { name: 'Ida Lund' }),
  article('harbour-times', ['A paragraph of the article.'], { title: 'The tides' }),
  claims('harbour-times', { verdict: 'corroborated', evidence: '[@gazette]' }),
  searchRecord('search'),
  series('tide-talks', 'mechanisms/tide-talks', {}),
);
const council = `${publishedHome}organisations/harbour-council/`;

test('the head of an entry page is exactly this', () => {
  const { title, metas, links } = headOfCitablePage(
    graph,
    entryIn(graph, 'organisations/harbour-council'),
    dates,
  );
  assert.equal(title, 'Harbour “Council” & Co. – China–Russia Security Reference');
  assert.deepEqual(
    metas.map((meta) => [keyOf(meta), meta.content]),
    [
      ['description', 'What <it> is.'],
      ['citation_title', 'Harbour “Council” & Co.'],
      // The comma: one name, of a group.
      ['citation_author', 'China–Russia Security Reference editors,'],
      ['citation_publication_date', '2026/03/04'],
      ['citation_public_url', council],
      ['citation_language', 'en'],
      ['citation_publisher', 'China–Russia Security Reference'],
      ['z:itemType', 'encyclopediaArticle'],
      ['z:encyclopediaTitle', 'China–Russia Security Reference'],
      ['dcterms.abstract', 'What <it> is.'],
      ['og:title', 'Harbour “Council” & Co.'],
      ['og:type', 'article'],
      ['og:site_name', 'China–Russia Security Reference'],
      ['og:url', council],
      ['og:locale', 'en_GB'],
      ['og:image', `${publishedHome}og/organisation.png`],
      ['og:image:alt', 'China–Russia Security Reference: organisation'],
      ['og:image:width', '1200'],
      ['og:image:height', '630'],
    ],
  );
  assert.deepEqual(
    links.map(({ rel, href, type }) => [rel, href, type]),
    [
      ['canonical', council, undefined],
      ['cite-as', council, undefined],
      ['type', 'https://schema.org/Article', undefined],
      ['license', 'https://spdx.org/licenses/CC-BY-4.0', undefined],
      ['describedby', `${council}cite.bib`, 'application/x-bibtex'],
      ['describedby', `${council}cite.ris`, 'application/x-research-info-systems'],
      ['describedby', `${council}cite.json`, 'application/vnd.citationstyles.csl+json'],
      ['linkset', `${council}linkset.json`, 'application/linkset+json'],
      ['alternate', `${council}index.md`, 'text/markdown'],
      ['alternate', `${council}index.json`, 'application/json'],
    ],
  );
});

describe('what differs between kinds of citable pages', () => {
  const event = entryIn(graph, 'events/conference');
  const mechanism = entryIn(graph, 'mechanisms/tide-talks');
  const source = (key: string) =>
    present([...graph.sources.values()].find((candidate) => candidate.key === key));
  const rows: [CitablePage, title: string, type: string, picture: string, alternates: number][] = [
    [event, 'Title of conference', 'Article', 'event', 2],
    [mechanism, 'Title of tide-talks', 'Article', 'mechanism', 2],
    [personIn(graph, 'ida-lund'), 'Ida Lund', 'Article', 'person', 2],
    [present(graph.series[0]), 'Title of tide-talks', 'Article', 'series', 2],
    [present(graph.claims[0]), 'Statement harbour-times/1', 'Claim', 'statement', 0],
    [source('harbour-times'), 'Source harbour-times: The tides', 'AboutPage', 'source', 0],
    [source('search'), 'Source search: Title of search', 'Article', 'source', 0],
  ];
  for (const [page, title, type, picture, alternates] of rows) {
    test(`${page.kind} ${page.path}`, () => {
      const head = headOfCitablePage(graph, page, dates);
      assert.equal(contentOf(head, 'citation_title'), title);
      assert.equal(contentOf(head, 'og:image'), `${publishedHome}og/${picture}.png`);
      assert.deepEqual(targets(head, 'type'), [`https://schema.org/${type}`]);
      assert.equal(targets(head, 'alternate').length, alternates);
      assert.equal(head.jsonLd?.['@type'], type);
    });
  }
});

describe('a page that is not cited by itself', () => {
  const plain: PlainPage = {
    title: 'Organisations',
    description: 'All.',
    path: sitePath('/organisations/'),
  };

  test('has a title, a description, an address and a preview, and no citation', () => {
    const head = headOfPlainPage(plain);
    assert.equal(head.title, 'Organisations – China–Russia Security Reference');
    assert.deepEqual(head.metas.map(keyOf), [
      'description',
      'og:title',
      'og:type',
      'og:site_name',
      'og:url',
      'og:locale',
      'og:image',
      'og:image:alt',
      'og:image:width',
      'og:image:height',
    ]);
    assert.equal(contentOf(head, 'og:type'), 'website');
    assert.deepEqual(head.links, [{ rel: 'canonical', href: `${publishedHome}organisations/` }]);
    assert.equal(head.jsonLd, undefined);
  });

  test('leads to the feed where that is asked for', () => {
    assert.deepEqual(headOfPlainPage({ ...plain, feed: true }).links[1], {
      rel: 'alternate',
      type: 'application/rss+xml',
      title: 'Changes',
      href: `${publishedHome}feed.xml`,
    });
  });

  test('is called by the name of the site where it is the home page', () => {
    const head = headOfPlainPage({ ...plain, path: sitePath('/') });
    assert.equal(head.title, 'China–Russia Security Reference');
    assert.deepEqual(targets(head, 'canonical'), [publishedHome]);
  });

  test('is kept out of search engines where it has no address', () => {
    assert.deepEqual(headOfPlainPage({ title: 'Page not found', description: 'None.' }), {
      title: 'Page not found – China–Russia Security Reference',
      metas: [
        { name: 'description', content: 'None.' },
        { name: 'robots', content: 'noindex' },
      ],
      links: [],
    });
  });
});

describe('over all citable pages of the content', () => {
  const real: Graph = loadGraph('content');
  const heads = citablePages(real).map(
    (page) => [page, headOfCitablePage(real, page, dates)] as const,
  );

  test('there are some', () => assert.ok(heads.length > 700));

  test('nothing is emitted that makes a tool take the page for something else', () => {
    const never =
      /journal|inbook|technical_report|conference|dissertation|isbn|doi|z:edition|keywords/;
    for (const [page, head] of heads) {
      assert.deepEqual(
        head.metas.map(keyOf).filter((key) => never.test(key)),
        [],
        page.path,
      );
      assert.deepEqual(targets(head, 'author'), [], page.path);
      // What looks like a DOI would be taken for the page's own; a source may name its.
      const dois = head.metas.filter(
        (meta) =>
          /\b10\.\d{4,9}\//.test(meta.content) &&
          !(page.kind === 'source' && keyOf(meta) === 'description'),
      );
      assert.deepEqual(dois, [], page.path);
    }
  });

  test('every tag has a content and stands once', () => {
    for (const [page, head] of heads) {
      const keys = head.metas.map(keyOf);
      assert.equal(new Set(keys).size, keys.length, page.path);
      assert.ok(
        head.metas.every(({ content }) => content.trim() !== ''),
        page.path,
      );
    }
  });

  test('every address of the site is absolute and carries origin and base path', () => {
    const elsewhere = /^https:\/\/(?:schema\.org|spdx\.org)\//;
    for (const [page, head] of heads) {
      const own = head.links.map(({ href }) => href).filter((href) => !elsewhere.test(href));
      const addresses = head.metas
        .map(({ content }) => content)
        .filter((content) => /^https?:/.test(content));
      for (const url of [...own, ...addresses]) {
        assert.ok(url.startsWith(publishedHome), `${page.path}: ${url}`);
      }
      assert.deepEqual(targets(head, 'cite-as'), targets(head, 'canonical'));
      // Nothing else of the origin, such as an address without the base path.
      const text = jsonLdText(present(head.jsonLd)).replaceAll(publishedHome, '');
      assert.ok(!text.includes('https://site.example'), page.path);
    }
  });
});

test('no text can end the script that holds the JSON-LD', () => {
  const text = jsonLdText({ '@type': 'Article', headline: '</script><script>alert(1)</script>' });
  assert.ok(!text.includes('<'));
  assert.equal(JSON.parse(text).headline, '</script><script>alert(1)</script>');
});
