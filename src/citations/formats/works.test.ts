import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  article,
  claims,
  entryIn,
  evidence,
  graphOf,
  organisation,
  person,
  personIn,
  searchRecord,
  series,
} from '../../testing/content.ts';
import { realWorks } from '../../testing/cited-works.ts';
import { present } from '../../testing/present.ts';
import { absoluteUrl, siteAuthor, siteName } from '../../site/config.ts';
import { sitePath } from '../../site/paths.ts';
import { sourceKey } from '../../schemas/ids.ts';
import type { CitablePage } from './citable-pages.ts';
import { workOfPage } from './work-of-page.ts';
import { workOfSource } from './work-of-source.ts';

const graph = graphOf(
  organisation('council', { title: 'Harbour Council' }),
  person('ida-lund', { name: 'Ida Lund' }),
  series('rounds', 'organisations/council', {}),
  article('times', ['Words of the paper.'], {
    title: '上海合作组织',
    titleTranslated: 'The organisation',
    language: 'zh-Hans',
    type: 'article-newspaper',
    author: [{ family: 'Lund', given: 'Ida' }],
    publisher: 'Times Group',
    issued: '2023-09?',
  }),
  claims('times', {}),
  evidence('photo', { title: '[Photograph of a ship]', language: 'ru' }),
  searchRecord('searches'),
);
const sourceIn = (key: string) => present(graph.sources.get(sourceKey.parse(key)));
const dates = { published: '2026-03-04', modified: '2026-11-22' };

describe('a page of ours', () => {
  for (const [page, id, path, title, abstract] of [
    [
      entryIn(graph, 'organisations/council'),
      'crsr-organisations-council',
      '/organisations/council/',
      'Harbour Council',
      'What it is.',
    ],
    [
      personIn(graph, 'ida-lund'),
      'crsr-people-ida-lund',
      '/people/ida-lund/',
      'Ida Lund',
      'Took part.',
    ],
    [
      present(graph.series[0]),
      'crsr-series-rounds',
      '/series/rounds/',
      'Title of rounds',
      undefined,
    ],
    [
      present(graph.claims[0]),
      'crsr-claims-times-1',
      '/claims/times/1/',
      'Statement times/1',
      'Statement 1.',
    ],
    [
      sourceIn('photo'),
      'crsr-sources-photo',
      '/sources/photo/',
      'Source photo: [Photograph of a ship]',
      undefined,
    ],
    [
      sourceIn('times'),
      'crsr-sources-times',
      '/sources/times/',
      'Source times: The organisation',
      undefined,
    ],
  ] as const satisfies readonly (readonly [CitablePage, ...(string | undefined)[]])[]) {
    test(`of the kind ${page.kind} is an entry by the group of its editors: ${id}`, () => {
      assert.deepEqual(workOfPage(page, dates), {
        id,
        type: 'entry-encyclopedia',
        title,
        titleLanguage: 'en',
        authors: [{ literal: siteAuthor }],
        containerTitle: siteName,
        issued: '2026-03-04',
        modified: '2026-11-22',
        url: absoluteUrl(sitePath(path)),
        language: 'en',
        abstract,
      });
    });
  }
});

describe('a source', () => {
  test('is what its record says', () => {
    const { url, accessed, ...work } = workOfSource(sourceIn('times'));
    assert.match(url, /^https?:/);
    assert.match(present(accessed), /^\d{4}/);
    assert.deepEqual(work, {
      id: 'times',
      type: 'article-newspaper',
      title: '上海合作组织',
      titleLanguage: 'zh-Hans',
      titleTranslated: 'The organisation',
      authors: [{ family: 'Lund', given: 'Ida' }],
      containerTitle: work.containerTitle,
      publisher: 'Times Group',
      issued: '2023-09?',
      language: 'zh-Hans',
    });
  });

  test('with a description for a title has it in English', () =>
    assert.equal(workOfSource(sourceIn('photo')).titleLanguage, 'en'));

  test('that is a record of a search is a text of ours on its page', () => {
    const work = workOfSource(sourceIn('searches'));
    assert.deepEqual(
      [work.type, work.authors, work.url, work.accessed],
      [
        'webpage',
        [{ literal: siteAuthor }],
        absoluteUrl(sitePath('/sources/searches/')),
        undefined,
      ],
    );
  });
});

test('no two works of the real content share a key', () => {
  const ids = realWorks().map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) assert.match(id, /^[a-z0-9-]+$/);
});
