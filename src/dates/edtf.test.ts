import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { earliest, firstYear, latest, parseEdtf } from './edtf.ts';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

describe('a date of EDTF level 0 or 1', () => {
  for (const [text, type, first, year] of [
    ['2023', 'Date', day('2023-01-01'), 2023],
    ['2023-09', 'Date', day('2023-09-01'), 2023],
    ['2023-09-19', 'Date', day('2023-09-19'), 2023],
    ['2024-02-29', 'Date', day('2024-02-29'), 2024],
    ['2012-08-20~', 'Date', day('2012-08-20'), 2012],
    ['2012?', 'Date', day('2012-01-01'), 2012],
    ['2012-08%', 'Date', day('2012-08-01'), 2012],
    ['201X', 'Date', day('2010-01-01'), 2010],
    ['19XX', 'Date', day('1900-01-01'), 1900],
    ['2004-XX', 'Date', day('2004-01-01'), 2004],
    ['2004-06-XX', 'Date', day('2004-06-01'), 2004],
    ['2001-23', 'Season', undefined, 2001],
    ['2023-09-18/2023-09-21', 'Interval', day('2023-09-18'), 2023],
    ['2005-10-19~/2005-10-21', 'Interval', day('2005-10-19'), 2005],
    ['2004/2007-03', 'Interval', day('2004-01-01'), 2004],
    ['2016/..', 'Interval', day('2016-01-01'), 2016],
    ['2016/', 'Interval', day('2016-01-01'), 2016],
    ['../2016', 'Interval', Number.NEGATIVE_INFINITY, undefined],
  ] as const) {
    test(`${text} is read`, () => {
      assert.equal(parseEdtf(text)?.type, type);
      if (first !== undefined) assert.equal(earliest(text), first);
      assert.equal(firstYear(text), year);
    });
  }
});

describe('what is no date of EDTF level 0 or 1', () => {
  for (const text of [
    '',
    ' 2023',
    '18 September 2023',
    '2023-9-18',
    '2023/09/18',
    '20230918',
    '2023-13',
    '2023-00',
    '2023-02-30',
    '2023-09-31',
    '2001-25',
    '20',
    '2023-02-29/2024',
    '2023-09-19T10:00:00Z',
    '2023-09-21/2023-09-18',
    '2023-09-18/2023-09-21/2023-09-22',
    '2012-~08',
    '[2001,2002]',
    '{2001..2003}',
    '2023年',
    'someday',
  ]) {
    test(`"${text}" is refused and sorts last`, () => {
      assert.equal(parseEdtf(text), undefined);
      assert.equal(earliest(text), Number.POSITIVE_INFINITY);
      assert.equal(firstYear(text), undefined);
    });
  }

  test('a 29 February of a common year is refused', () =>
    assert.equal(parseEdtf('2023-02-29'), undefined));

  test('a year of more than four digits is refused', () =>
    assert.equal(parseEdtf('Y170000002'), undefined));

  test('an interval without any date is refused', () => {
    for (const text of ['../..', '/', '/..', '../']) {
      assert.equal(parseEdtf(text), undefined, text);
    }
  });
});

test('dates sort by the earliest day they may stand for', () => {
  const sorted = ['../2001', '19XX', '2004', '2004-03', '2004-03-02/2004-05', '2005~', 'someday'];
  assert.deepEqual(
    sorted.toReversed().toSorted((a, b) => earliest(a) - earliest(b)),
    sorted,
  );
});

describe('the latest instant a date may stand for', () => {
  const endOf = (text: string): number => day(text) + 24 * 60 * 60 * 1000 - 1;
  for (const [text, last] of [
    ['2023', endOf('2023-12-31')],
    ['2023-09', endOf('2023-09-30')],
    ['2024-02', endOf('2024-02-29')],
    ['2023-09-19', endOf('2023-09-19')],
    ['2012-08-20~', endOf('2012-08-20')],
    ['2012?', endOf('2012-12-31')],
    ['201X', endOf('2019-12-31')],
    ['19XX', endOf('1999-12-31')],
    ['2004-XX', endOf('2004-12-31')],
    ['2004-06-XX', endOf('2004-06-30')],
    ['2023-09-18/2023-09-21', endOf('2023-09-21')],
    ['2004/2007-03', endOf('2007-03-31')],
    ['../2016', endOf('2016-12-31')],
    ['2016/..', Number.POSITIVE_INFINITY],
    ['someday', Number.NEGATIVE_INFINITY],
    ['', Number.NEGATIVE_INFINITY],
  ] as const) {
    test(`of "${text}"`, () => assert.equal(latest(text), last));
  }

  test('is not before the earliest', () => {
    for (const text of ['2023', '2001-23', '201X', '2004-06-XX', '2016/..', '../2016']) {
      assert.ok(latest(text) > earliest(text), text);
    }
  });

  test('of an end that is not known is not before everything, nor is such a beginning after it', () => {
    assert.ok(latest('2016/') >= earliest('2016'));
    assert.ok(earliest('/2016') <= latest('2016'));
  });
});
