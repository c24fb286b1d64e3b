import assert from 'node:assert/strict';
import { test } from 'node:test';
import { event, graphOf, mechanism, series } from '../testing/content.ts';
import { earliest, itemsByCountry, itemsByYear, markName, timelineLanes } from './timeline.ts';

const graph = graphOf(
  mechanism('talks', { shortTitle: 'Talks' }),
  event('second-talks', { title: 'Second round, 2006' }),
  event('visit', {
    title: 'A visit to the harbour, June 2007',
    shortTitle: 'Harbour visit, 2007',
    date: { value: '2007-06-02', citation: '[@gazette]' },
  }),
  event('early-visit', { date: { value: '2006-01', citation: '[@gazette]' } }),
  series(
    'rounds',
    'mechanisms/talks',
    { date: '2005-02-02', place: 'Bergen', country: 'Norway' },
    { date: '2006-03?', status: 'inferred', entry: 'events/second-talks' },
    { status: 'not-evidenced' },
  ),
);
const lanes = timelineLanes(graph);

test('each series is a lane, and the events of no series are the last', () => {
  assert.deepEqual(
    lanes.map(({ title, isSeries, path }) => [title, isSeries, path]),
    [
      ['Talks', true, '/series/rounds/'],
      ['Other events', false, '/events/'],
    ],
  );
});

test('a thing stands once: a round with a page leads to it, and is no other event', () => {
  assert.deepEqual(
    lanes.map(({ items }) => items.map(({ path, fragment }) => [path, fragment])),
    [
      [
        ['/series/rounds/', 'round-1'],
        ['/events/second-talks/', undefined],
        ['/series/rounds/', 'round-3'],
      ],
      [
        ['/events/early-visit/', undefined],
        ['/events/visit/', undefined],
      ],
    ],
  );
});

test('an item says what it is, and how firmly it stands', () => {
  assert.deepEqual(
    lanes[0]?.items.map(({ name, shortName, label, standing }) => [
      name,
      shortName,
      label,
      standing,
    ]),
    [
      ['Round 1', 'Round 1', '1', 'firm'],
      ['Round 2', 'Second round', '2', 'inferred'],
      ['Round 3', 'Round 3', '3', 'no-record'],
    ],
  );
});

test('the short title of an event is without the year that stands beside it', () => {
  assert.equal(lanes[1]?.items[1]?.shortName, 'Harbour visit');
});

test('by year, all items stand in order of time, those without a date last', () => {
  assert.deepEqual(
    itemsByYear(lanes).map(([year, items]) => [year, items.map(({ name }) => name)]),
    [
      [2005, ['Round 1']],
      [2006, ['Title of early-visit', 'Round 2']],
      [2007, ['A visit to the harbour, June 2007']],
      [undefined, ['Round 3']],
    ],
  );
});

test('the earliest has the first date of all lanes; without dates there is none', () => {
  assert.equal(earliest(lanes)?.name, 'Round 1');
  assert.equal(earliest([]), undefined);
});

test('by country, all items stand in order of time, those of unknown place last', () => {
  assert.deepEqual(
    itemsByCountry(lanes).map(([country, items]) => [country, items.map(({ name }) => name)]),
    [
      ['Norway', ['Round 1']],
      [
        undefined,
        ['Title of early-visit', 'Round 2', 'A visit to the harbour, June 2007', 'Round 3'],
      ],
    ],
  );
});

test('the name of a mark begins with the words that are shown', () => {
  assert.deepEqual(
    lanes[0]?.items.map((item) => markName(item, item.label)),
    [
      '1, round, 2 February 2005, Bergen, firm',
      '2, round, March 2006 (uncertain), inferred',
      '3, round, date not known, not evidenced',
    ],
  );
});

test('content without series has one lane', () => {
  assert.deepEqual(
    timelineLanes(graphOf(event('visit'))).map(({ title }) => title),
    ['Events'],
  );
});
