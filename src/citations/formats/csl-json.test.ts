import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { citedWork, hostileWorks, realWorks } from '../../testing/cited-works.ts';
import { cslDate } from './csl-date.ts';
import { cslJson } from './csl-json.ts';
import { oneLine } from './one-line.ts';

const ajv = new Ajv({ allowUnionTypes: true });
formats.default(ajv);
const isCslJson = ajv.compile(
  JSON.parse(readFileSync(new URL('csl-schema/csl-data.json', import.meta.url), 'utf8')),
);

test('the schema refuses what is no CSL-JSON', () => {
  assert.ok(!isCslJson([{ id: 'x' }]));
  assert.ok(!isCslJson([{ ...cslJson(citedWork()), grade: 'A' }]));
});

test('a page of ours has every field, and the date of its last change', () => {
  const work = citedWork({ abstract: 'What it is.' });
  assert.deepEqual(cslJson(work), {
    id: 'harbour-council',
    type: 'entry-encyclopedia',
    title: 'Harbour Council',
    author: [{ literal: 'Harbour Reference editors' }],
    'container-title': 'Harbour Reference',
    issued: { 'date-parts': [[2026, 11, 22]] },
    URL: 'https://harbour.example/organisations/council/',
    language: 'en',
    abstract: 'What it is.',
  });
});

for (const [name, works] of [
  ['hostile', hostileWorks],
  ['real', realWorks()],
] as const) {
  test(`${works.length} ${name} works agree with the official schema and come back equal`, () => {
    assert.ok(works.length > 50);
    const written = JSON.stringify(works.map(cslJson));
    const items = JSON.parse(written);
    // A copy: the check of types would take the schema for what the items are.
    assert.ok(isCslJson(JSON.parse(written)), ajv.errorsText(isCslJson.errors));
    for (const [i, work] of works.entries()) {
      assert.equal(items[i].title, oneLine(work.title));
      assert.equal(
        items[i].custom?.['translated-title'],
        work.titleTranslated && oneLine(work.titleTranslated),
      );
      assert.equal(items[i]['container-title'], oneLine(work.containerTitle));
      assert.equal(items[i].URL, work.url);
      assert.equal(items[i].author?.length ?? 0, work.authors.length);
    }
  });
}

describe('a date', () => {
  for (const [text, date] of [
    ['2023', { 'date-parts': [[2023]] }],
    ['2023-09', { 'date-parts': [[2023, 9]] }],
    ['2023-09-19', { 'date-parts': [[2023, 9, 19]] }],
    ['1999~', { 'date-parts': [[1999]], circa: true }],
    ['2011-10-27?', { 'date-parts': [[2011, 10, 27]], circa: true }],
    ['2012%', { 'date-parts': [[2012]], circa: true }],
    [
      '2016-04~/2016-05',
      {
        'date-parts': [
          [2016, 4],
          [2016, 5],
        ],
        circa: true,
      },
    ],
    [
      '2023-09-18/2023-09-21',
      {
        'date-parts': [
          [2023, 9, 18],
          [2023, 9, 21],
        ],
      },
    ],
    ['2004-XX', { 'date-parts': [[2004]] }],
    ['2004-06-XX', { 'date-parts': [[2004, 6]] }],
    ['2001-24', { 'date-parts': [[2001]], season: 4 }],
    ['2001-21', { 'date-parts': [[2001]], season: 1 }],
    ['201X', { literal: '2010s' }],
    ['2016/..', { literal: 'since 2016' }],
    ['../2016', { literal: 'until 2016' }],
    ['2016/', { literal: 'from 2016 (end not known)' }],
  ] as const) {
    test(`${text} is ${JSON.stringify(date)}`, () => assert.deepEqual(cslDate(text), date));
  }
});
