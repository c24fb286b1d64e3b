import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { extentOf } from '../dates/extent.ts';
import { present } from '../testing/present.ts';
import { emptyYears, yearScale, yearsInWords } from './year-scale.ts';

const extents = (...dates: readonly string[]) => dates.map((date) => present(extentOf(date)));

test('the years run from the first date’s to the one after the last', () => {
  const scale = present(yearScale(extents('2005-06-01', '2007-12-31'), 10, 50));
  assert.deepEqual(
    scale.years.map(({ year }) => year),
    [2005, 2006, 2007, 2008],
  );
  assert.equal(scale.years[0]?.at, 10);
  assert.equal(scale.end, 160);
});

test('time runs evenly', () => {
  const scale = present(yearScale(extents('2001', '2004'), 0, 100));
  assert.ok(Math.abs(scale.place(Date.UTC(2003, 0)) - 200) < 0.2);
  assert.ok(Math.abs(scale.place(Date.UTC(2001, 6, 2, 12)) - 50) < 0.2);
});

test('nothing has no years', () => {
  assert.equal(yearScale([], 0, 50), undefined);
});

describe('years without anything', () => {
  for (const [name, dates, runs] of [
    ['none between neighbours', ['2005', '2006-03-02'], []],
    ['one', ['2005', '2007'], ['2006']],
    ['several', ['2005', '2008-01-01', '2012'], ['2006–2007', '2009–2011']],
    ['not those that a span covers', ['2005/2008', '2006', '2010'], ['2009']],
    ['none of nothing', [], []],
    ['in whatever order they come', ['2010', '2005'], ['2006–2009']],
  ] as const) {
    test(name, () => assert.deepEqual(emptyYears(extents(...dates)).map(yearsInWords), runs));
  }
});
