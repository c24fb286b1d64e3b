import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findDate } from './dates.ts';

describe('a date in a query', () => {
  for (const [query, from, to, inWords, rest] of [
    ['19 September 2023', 20230919, 20230919, '19 September 2023', ''],
    ['Sept 19, 2023 Moscow talks', 20230919, 20230919, '19 September 2023', 'Moscow talks'],
    ['talks of 19th September 2023', 20230919, 20230919, '19 September 2023', 'talks of'],
    ['18-21 September 2023', 20230918, 20230921, '18 September 2023', ''],
    ['2023-10-30', 20231030, 20231030, '30 October 2023', ''],
    ['19.09.2023', 20230919, 20230919, '19 September 2023', ''],
    ['30 октября 2023', 20231030, 20231030, '30 October 2023', ''],
    ['сентябрь 2023', 20230900, 20230931, 'September 2023', ''],
    ['2023年10月', 20231000, 20231031, 'October 2023', ''],
    ['2023年9月19日', 20230919, 20230919, '19 September 2023', ''],
    ['October 2011 meeting', 20111000, 20111031, 'October 2011', 'meeting'],
    ['end of October 2023 Beijing', 20231021, 20231031, 'October 2023', 'Beijing'],
    ['forum at the end of October 2023', 20231021, 20231031, 'October 2023', 'forum'],
    ['Early October 2023', 20231001, 20231010, 'October 2023', ''],
    ['mid-September 2011 talks', 20110911, 20110920, 'September 2011', 'talks'],
    ['meetings in 2011', 20110100, 20111231, undefined, 'meetings in'],
    ['2023年', 20230100, 20231231, undefined, ''],
  ] as const) {
    test(query, () => assert.deepEqual(findDate(query), { period: { from, to }, inWords, rest }));
  }
  for (const query of [
    '1800 guests',
    'Su-35',
    'the 18th round',
    'A/52/153',
    '20230',
    'maybe',
    '',
  ]) {
    test(`is none in "${query}"`, () =>
      assert.deepEqual(findDate(query), { period: undefined, inWords: undefined, rest: query }));
  }
});
