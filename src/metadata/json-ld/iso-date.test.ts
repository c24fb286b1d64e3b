import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isoDate, isoSpan } from './iso-date.ts';

describe('a date for schema.org says what the EDTF date says and no more', () => {
  for (const [edtf, iso, why] of [
    ['2023-09-19', '2023-09-19', 'a day'],
    ['2023-09', '2023-09', 'a month'],
    ['2023', '2023', 'a year'],
    ['1999~', '1999', 'about a year'],
    ['2012-08~', '2012', 'about a month: the year'],
    ['2012-08-20~', '2012-08', 'about a day: the month'],
    ['2023-10?', undefined, 'uncertain'],
    ['2023-10-30?', undefined, 'an uncertain day'],
    ['2023%', undefined, 'uncertain and about'],
    ['2004-XX', '2004', 'a month not known'],
    ['2004-06-XX', '2004-06', 'a day not known'],
    ['2004-XX-XX', '2004', 'month and day not known'],
    ['201X', undefined, 'a decade'],
    ['2001-21', '2001', 'a season'],
    ['2023-10-17/2023-10-18', '2023-10', 'days of one month: the month'],
    ['2023-10/2023-11', '2023', 'months of one year: the year'],
    ['2004/2008', undefined, 'years'],
    ['2016/..', undefined, 'an open end'],
    ['2016/', undefined, 'an end not known'],
    ['../2016', undefined, 'an open beginning'],
    ['yesterday', undefined, 'no date'],
    ['2023-02-30', undefined, 'no day'],
  ] as const) {
    test(`${edtf} (${why}) is ${iso}`, () => assert.equal(isoDate(edtf), iso));
  }
});

describe('a span for schema.org', () => {
  for (const [edtf, span] of [
    ['2023-10-17/2023-10-18', { start: '2023-10-17', end: '2023-10-18' }],
    ['2023-09-19', { start: '2023-09-19', end: '2023-09-19' }],
    ['2016~/2018-05', { start: '2016', end: '2018-05' }],
    ['2016?/2018', { end: '2018' }],
    ['2016/..', { start: '2016' }],
    ['/2016', { end: '2016' }],
    ['2023-10?', {}],
    ['no date', {}],
  ] as const) {
    test(`of ${edtf}`, () => assert.deepEqual(isoSpan(edtf), span));
  }
});
