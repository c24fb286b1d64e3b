import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseEdtf } from './edtf.ts';
import { suggestEdtf } from './suggest.ts';

describe('the EDTF form of a date as people write it', () => {
  for (const [text, suggestion] of [
    ['18 September 2023', '2023-09-18'],
    ['8 September 2023', '2023-09-08'],
    ['Monday, 18 September 2023', '2023-09-18'],
    ['September 18, 2023', '2023-09-18'],
    ['18 Sep 2023', '2023-09-18'],
    ['Sept 2023', '2023-09'],
    ['MAY 2011', '2011-05'],
    ['August 2012', '2012-08'],
    ['2023/9/18', '2023-09-18'],
    ['2023.09.18', '2023-09-18'],
    ['2023-9', '2023-09'],
    ['about 2012', '2012~'],
    ['c. 2012', '2012~'],
    ['ca. 2012', '2012~'],
    ['circa 20 August 2012', '2012-08-20~'],
    ['around August 2012', '2012-08~'],
    ['30 October – 3 November 2023', '2023-10-30/2023-11-03'],
    ['18 to 21 September 2023', '2023-09-18/2023-09-21'],
    ['March-May 2023', '2023-03/2023-05'],
    ['2004–2007', '2004/2007'],
    ['18th of September 2023', '2023-09-18'],
  ] as const) {
    test(`"${text}" gives ${suggestion}`, () => {
      assert.equal(suggestEdtf(text), suggestion);
      assert.ok(parseEdtf(suggestion));
    });
  }

  for (const text of [
    '',
    'yesterday',
    'May',
    'autumn 2023',
    'late 2012',
    '31 September 2023',
    '2023-09-31',
    '2023-13-01',
    '9/18/23',
    '18 Foo 2023',
    '21–18 September 2023',
    '18 or 19 September 2023',
    'after 18 September 2023',
  ]) {
    test(`"${text}" gives none`, () => assert.equal(suggestEdtf(text), undefined));
  }

  test('nothing that was written is left out of a suggestion', () => {
    for (const [text, suggestions] of [
      ['18–21 September 2023', ['2023-09-18/2023-09-21', undefined]],
      ['2023-09-18 / 2023-09-21', ['2023-09-18/2023-09-21', undefined]],
      ['18th September 2023', ['2023-09-18', undefined]],
      ['18.9.2023', ['2023-09-18', undefined]],
      ['2023年9月18日', ['2023-09-18', undefined]],
    ] as const) {
      const suggestion = suggestEdtf(text);
      assert.ok(
        suggestions.some((allowed) => allowed === suggestion),
        `"${text}" gives ${suggestion}`,
      );
    }
  });
});
