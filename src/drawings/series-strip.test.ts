import assert from 'node:assert/strict';
import { test } from 'node:test';
import { graphOf, mechanism, series } from '../testing/content.ts';
import { present } from '../testing/present.ts';
import { seriesStrip } from './series-strip.ts';

/** The strip of such occurrences, a year 50 units long from 0. */
function stripOf(...rows: readonly Readonly<Record<string, unknown>>[]) {
  const graph = graphOf(mechanism('talks'), series('rounds', 'mechanisms/talks', ...rows));
  return seriesStrip(present(graph.series[0]).data.occurrences, 0, 50);
}
const chair = (person: string, presumed?: true) => ({ person, office: 'Pilot', presumed });

test('a mark stands at its date', () => {
  const { marks } = stripOf({ date: '2005-01-01' }, { date: '2006-01-01' }, { date: '2008' });
  const [first, second, third] = marks.map(({ along }) => along);
  assert.ok(Math.abs(present(first)) < 0.2);
  assert.ok(Math.abs(present(second) - 50) < 0.3);
  // Of 2008 no more is known: in its middle, with a bar over all of it.
  assert.ok(Math.abs(present(third) - 175) < 0.3);
  assert.ok(present(marks[2]?.bar).to - present(marks[2]?.bar).from > 49);
});

test('a mark without a date has no place', () => {
  const { marks } = stripOf({ date: '2005' }, {}, { date: '2006' });
  assert.deepEqual(
    marks.map(({ occurrence }) => occurrence.number),
    [1, 3],
  );
});

test('no dates are no marks, no years and no gaps', () => {
  const { marks, scale, gaps } = stripOf({}, {});
  assert.deepEqual([marks, scale, gaps], [[], undefined, []]);
});

test('years without any occurrence are gaps', () => {
  const { gaps } = stripOf({ date: '2005-02-02' }, { date: '2008-11-05' });
  assert.equal(gaps.length, 1);
  assert.ok(Math.abs(present(gaps[0]).from - 50) < 0.3);
  assert.ok(Math.abs(present(gaps[0]).to - 150) < 0.3);
});

test('each country has its usual place, and a mark says where it was elsewhere', () => {
  const norway = (place: string, date: string) => ({ place, country: 'Norway', date });
  const { countries, marks } = stripOf(
    norway('Bergen', '2005'),
    { place: 'Hull', country: 'Britain', date: '2006' },
    norway('Oslo', '2007'),
    norway('Bergen', '2008'),
    { date: '2009' },
  );
  assert.deepEqual(countries, [
    { name: 'Britain', usualPlace: 'Hull' },
    { name: 'Norway', usualPlace: 'Bergen' },
  ]);
  assert.deepEqual(
    marks.map(({ country, unusualPlace }) => [country, unusualPlace]),
    [
      ['Norway', undefined],
      ['Britain', undefined],
      ['Norway', 'Oslo'],
      ['Norway', undefined],
      [undefined, undefined],
    ],
  );
});

test('a chair lasts from the first occurrence to the last before the next one’s', () => {
  const { chairs, marks } = stripOf(
    { date: '2005', chairs: [chair('ann'), chair('bob')] },
    { date: '2006', chairs: [chair('ann', true), chair('bob')] },
    { date: '2007', chairs: [chair('cat'), chair('bob')] },
  );
  const [first, second, third] = marks.map(({ along }) => along);
  assert.deepEqual(
    chairs.map(({ person, side, from, to, presumed }) => [person, side, from, to, presumed]),
    [
      ['ann', 0, first, second, [second]],
      ['cat', 0, third, third, []],
      ['bob', 1, first, third, []],
    ],
  );
});

test('one who returns to the chair has a second line', () => {
  const { chairs } = stripOf(
    { date: '2005', chairs: [chair('ann')] },
    { date: '2006', chairs: [chair('bob')] },
    { date: '2007', chairs: [chair('ann')] },
  );
  assert.deepEqual(
    chairs.map(({ person }) => person),
    ['ann', 'bob', 'ann'],
  );
});
