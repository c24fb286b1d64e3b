import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { graphOf, mechanism, series } from '../testing/content.ts';
import { present } from '../testing/present.ts';
import { seriesStrip, type Strip } from './series-strip.ts';

/** The strip of occurrences with these dates; without one, the date is left out. */
function stripOf(...dates: readonly (string | undefined)[]): Strip {
  const graph = graphOf(
    mechanism('talks'),
    series('rounds', 'mechanisms/talks', ...dates.map((date) => ({ date }))),
  );
  return seriesStrip(present(graph.series[0]).data.occurrences);
}

const near = (actual: number | undefined, expected: number): void =>
  assert.ok(Math.abs(present(actual) - expected) < 0.001, `${actual} is not ${expected}`);

test('the years run from the first date’s to the one after the last, over the whole width', () => {
  const { width, years } = stripOf('2005-06-01', '2007-12-31');
  assert.deepEqual(
    years.map(({ year }) => year),
    [2005, 2006, 2007, 2008],
  );
  near(years[0]?.x, 24);
  near(years.at(-1)?.x, width - 24);
});

test('a mark stands at its date among the years', () => {
  const { marks, years } = stripOf('2005', '2006-01-01', '2008');
  near(marks[0]?.x, 24);
  near(marks[1]?.x, present(years[1]).x);
  near(marks[2]?.x, present(years[3]).x);
});

test('a mark without a date has no place', () => {
  const { marks } = stripOf('2005', undefined, '2006');
  assert.deepEqual(
    marks.map(({ occurrence }) => occurrence.number),
    [1, 3],
  );
});

test('no dates are no marks and no years', () => {
  const { marks, years } = stripOf(undefined, undefined);
  assert.deepEqual([marks, years], [[], []]);
});

describe('a mark spans the time in which its date may lie', () => {
  const { marks, years } = stripOf('2005', '2006-01', '2007-03-02', '2008-01-01/2009-12-31');
  const year = (present(years.at(-1)).x - present(years[0]).x) / 5;
  for (const [i, name, share] of [
    [0, 'a year', 1],
    [1, 'a month', 1 / 12],
    [2, 'less than a two-hundredth of a year for a day', 1 / 365],
    [3, 'two years', 2],
  ] as const) {
    test(name, () => {
      const span = present(marks[i]).span;
      assert.ok(Math.abs(span / year - share) < 0.005, `${span / year} is not ${share}`);
    });
  }
});

test('everything lies within the drawing, in the order of time', () => {
  const dates = ['2005-02', '2005-10-19~', '2006?', '201X', '2023-09-18/2023-09-21'];
  const { width, marks } = stripOf(...dates);
  for (const { x, span } of marks) assert.ok(x >= 0 && span >= 0 && x + span <= width);
  const places = marks.map(({ x }) => x);
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
});

describe('labels', () => {
  test('that lie apart are all on one level', () => {
    assert.deepEqual(
      stripOf('2005', '2010', '2015').marks.map(({ level }) => level),
      [0, 0, 0],
    );
  });

  test('that lie near are on two levels in turn', () => {
    assert.deepEqual(
      stripOf('2005', '2020-01-01', '2020-06-01', '2020-12-01', '2024').marks.map(
        ({ level }) => level,
      ),
      [0, 0, 1, 0, 0],
    );
    assert.deepEqual(
      stripOf('2005', '2020-01-01', '2020-06-01', '2024').marks.map(({ level }) => level),
      [0, 0, 1, 0],
    );
  });

  test('never overlap', () => {
    const { marks } = stripOf('2005', '2020-01', '2020-02', '2020-03', '2024');
    for (const a of marks) {
      for (const b of marks) {
        if (a !== b && a.level === b.level) assert.ok(Math.abs(a.x - b.x) >= 24);
      }
    }
  });
});

test('a date without an end, or without a beginning, is drawn', () => {
  for (const date of ['2016/..', '2016/', '../2016']) {
    const { marks } = stripOf('2005', date, '2020');
    for (const { x, span } of marks) assert.ok(Number.isFinite(x) && Number.isFinite(span), date);
  }
});
