import { publishedHome } from '../../testing/published-under-path.ts';
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { loadGraph } from '../../graph/load.ts';
import { pageReferences } from '../../graph/page-references.ts';
import { absoluteUrl } from '../../site/config.ts';
import { hasProperty, readJsonLd, type ExpandedNode } from '../../testing/schema-org.ts';
import { citablePages, type CitablePage } from '../../citations/formats/citable-pages.ts';
import { jsonLdText } from './json-ld.ts';
import { jsonLdOfPage } from './of-page.ts';

const graph = loadGraph('content');
const dates = { published: '2026-03-04', modified: '2026-11-22' };
let pages: readonly (readonly [CitablePage, ExpandedNode])[] = [];

before(async () => {
  pages = await Promise.all(
    citablePages(graph).map(
      async (page) =>
        [page, await readJsonLd(jsonLdText(jsonLdOfPage(graph, page, dates)))] as const,
    ),
  );
});

/** All nodes of a block, itself included. */
function nodesIn(node: ExpandedNode): ExpandedNode[] {
  const inner = [...node.properties.values()].flat();
  return [node, ...inner.flatMap((value) => (typeof value === 'string' ? [] : nodesIn(value)))];
}

const nodes = (node: ExpandedNode, property: string): ExpandedNode[] =>
  (node.properties.get(property) ?? []).filter((value) => typeof value !== 'string');
const text = (node: ExpandedNode, property: string): string | undefined =>
  node.properties.get(property)?.find((value) => typeof value === 'string');
const ofKind = (kind: CitablePage['kind']) => pages.filter(([page]) => page.kind === kind);

describe('the JSON-LD of every page, as a JSON-LD processor reads it', () => {
  test('is there for all', () => assert.ok(pages.length > 700));

  test('uses properties on classes that have them', () => {
    for (const [page, root] of pages) {
      for (const { id, types, properties } of nodesIn(root)) {
        // A reference to a node that is described elsewhere has no class here.
        assert.ok(types.length === 1 || (id !== undefined && properties.size === 0), page.path);
        for (const property of properties.keys()) {
          assert.ok(hasProperty(types[0] ?? '', property), `${page.path}: ${types[0]} ${property}`);
        }
      }
    }
  });

  test('says who publishes the page, when, where and under which licence', () => {
    for (const [page, root] of pages) {
      assert.equal(root.id, absoluteUrl(page.path));
      assert.equal(text(root, 'datePublished'), '2026-03-04');
      assert.equal(text(root, 'dateModified'), '2026-11-22');
      assert.equal(text(root, 'inLanguage'), 'en');
      assert.equal(text(root, 'license'), 'https://creativecommons.org/licenses/by/4.0/');
      assert.deepEqual(nodes(root, 'isPartOf')[0]?.types, ['WebSite']);
      assert.deepEqual(root.properties.get('publisher'), [`${publishedHome}#editors`], page.path);
      const editors = [...nodes(root, 'author'), ...nodes(root, 'claimInterpreter')];
      assert.deepEqual(
        editors.map(({ id, types }) => [id, types[0]]),
        [[`${publishedHome}#editors`, 'Organization']],
        page.path,
      );
    }
  });

  test('has dates of ISO 8601 only', () => {
    const names = ['datePublished', 'dateModified', 'startDate', 'endDate', 'foundingDate'];
    for (const [page, root] of pages) {
      for (const { properties } of nodesIn(root)) {
        for (const date of names.flatMap((name) => properties.get(name) ?? [])) {
          assert.ok(typeof date === 'string' && !Number.isNaN(Date.parse(date)), `${page.path}`);
          assert.match(date, /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, page.path);
        }
      }
    }
  });

  test('holds no verdict of a fact-checker', () => {
    for (const [, root] of pages) {
      assert.ok(nodesIn(root).every(({ types }) => !types.includes('ClaimReview')));
    }
  });

  test('lists each source that an article cites, with address and publisher', () => {
    for (const [page, root] of pages) {
      if (page.kind === 'source' || page.kind === 'claim') continue;
      const cited = nodes(root, 'citation');
      assert.equal(cited.length, pageReferences(page).references.length, page.path);
      for (const source of cited) {
        assert.match(text(source, 'url') ?? '', /^https?:\/\//, page.path);
        assert.equal(source.properties.get('publisher')?.length, 1, page.path);
      }
    }
  });
});

describe('an entry is an article about', () => {
  const kinds = {
    organisations: 'Organization',
    events: 'Event',
    mechanisms: 'DefinedTerm',
  } as const;
  for (const [collection, type] of Object.entries(kinds)) {
    test(`${type} where it is one of the ${collection}`, () => {
      const entries = ofKind('entry').filter(([page]) => page.path.startsWith(`/${collection}/`));
      assert.ok(entries.length > 0);
      for (const [page, root] of entries) {
        assert.deepEqual(root.types, ['Article']);
        assert.ok(text(root, 'headline'), page.path);
        const [subject, ...others] = nodes(root, 'about');
        assert.deepEqual([subject?.types, others], [[type], []], page.path);
        assert.ok(subject && text(subject, 'name') && text(subject, 'description'), page.path);
      }
    });
  }

  const about = (path: string): ExpandedNode | undefined => {
    const [, root] = pages.find(([page]) => page.path === path) ?? [];
    return root && nodes(root, 'about')[0];
  };

  for (const [name, path, property, expected] of [
    [
      'a day of founding',
      '/organisations/shanghai-cooperation-organisation/',
      'foundingDate',
      '2001-06-15',
    ],
    ['a month of founding', '/organisations/communist-party-of-china/', 'foundingDate', '1921-07'],
    ['no day of founding that is in dispute', '/organisations/caixin/', 'foundingDate', undefined],
    ['the first day of an event', '/events/putin-visit-to-china-2023/', 'startDate', '2023-10-17'],
    ['its last day', '/events/putin-visit-to-china-2023/', 'endDate', '2023-10-18'],
    ['one day once', '/events/zhang-shoigu-meeting-2023/', 'endDate', undefined],
    [
      'no uncertain day',
      '/events/china-russia-security-cooperation-forum/',
      'startDate',
      undefined,
    ],
    [
      'the term',
      '/mechanisms/strategic-security-consultations/',
      'termCode',
      'strategic-security-consultations',
    ],
  ] as const) {
    test(`with ${name}`, () => {
      const subject = about(path);
      assert.ok(subject);
      assert.equal(text(subject, property), expected);
    });
  }

  test('with what it is not to be confused with', () => {
    const subject = about('/mechanisms/strategic-security-consultations/');
    assert.match(
      (subject && text(subject, 'disambiguatingDescription')) ?? '',
      /^Not to be confused with: Ties between the defence ministries/,
    );
  });

  test('with the place of an event, qualifications included', () => {
    const subject = about('/events/china-russia-security-cooperation-forum/');
    const [place] = subject ? nodes(subject, 'location') : [];
    assert.equal(
      place && text(place, 'name'),
      'Beijing, according to the article; no venue is named',
    );
  });
});

test('a person’s page is an article about a person', () => {
  for (const [page, root] of ofKind('person')) {
    const [subject] = nodes(root, 'about');
    assert.deepEqual([root.types, subject?.types], [['Article'], ['Person']], page.path);
    assert.ok(subject && text(subject, 'name') && text(subject, 'familyName'), page.path);
  }
});

test('a series is an article about the subject of its entry', () => {
  for (const [page, root] of ofKind('series')) {
    const [subject] = nodes(root, 'about');
    assert.ok(page.kind === 'series');
    assert.equal(subject?.id, `${publishedHome}${page.data.entry}/#subject`);
  }
});

test('a statement is a claim that appears in its article and is not ours', () => {
  for (const [page, root] of ofKind('claim')) {
    assert.ok(page.kind === 'claim');
    assert.deepEqual(root.types, ['Claim']);
    assert.equal(text(root, 'text'), page.data.statement);
    const appearances = nodes(root, 'appearance').map((article) => text(article, 'url'));
    const article = graph.sources.get(page.source)?.data;
    assert.ok(article?.role === 'article');
    const isStatement = page.data.verdict !== undefined;
    assert.deepEqual(appearances, isStatement ? [article.url] : [], page.path);
    assert.equal(nodes(root, 'author').length, isStatement ? 0 : 1, page.path);
    const hasEvidence = page.cited.some(({ citations }) => citations.length > 0);
    assert.equal(nodes(root, 'citation').length > 0, hasEvidence, page.path);
  }
});

test('the record of a source is about the source, and is not the source', () => {
  for (const [page, root] of ofKind('source')) {
    assert.ok(page.kind === 'source');
    if (page.data.role === 'search-record') {
      assert.deepEqual([root.types, nodes(root, 'about')], [['Article'], []]);
      continue;
    }
    const [source] = nodes(root, 'about');
    assert.deepEqual(root.types, ['AboutPage']);
    assert.deepEqual(
      [source && text(source, 'url'), source && text(source, 'name')],
      [page.data.url, page.data.title],
    );
    assert.match(text(root, 'headline') ?? '', new RegExp(`^Source ${page.key}: `));
  }
});
