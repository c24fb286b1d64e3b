import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortDate } from './short.ts';

for (const [text, words] of [
  ['2023-09-19', '19 Sep'],
  ['2023-10-29/2023-10-31', '29–31 Oct'],
  ['2023-10-30/2023-11-03', '30 Oct – 3 Nov'],
  ['2005-10-19~/2005-10-21', 'about 19–21 Oct'],
  ['2018-08-14~/2018-08-17~', 'about 14–17 Aug'],
  ['2013-08-15~', 'about 15 Aug'],
  ['2015-05-25?', '25 May?'],
  ['2016-09?', 'Sep?'],
  ['2016-09', 'Sep'],
  ['2008?', '2008?'],
  ['2016/..', '2016'],
  ['2004/2007', '2004 – 2007'],
  ['no date', 'no date'],
] as const) {
  test(`${text} is "${words}"`, () => assert.equal(shortDate(text), words));
}
