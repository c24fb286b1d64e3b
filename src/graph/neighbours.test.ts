import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryIn, event, graphOf, mechanism, organisation, series } from '../testing/content.ts';
import { neighboursOf } from './neighbours.ts';

const on = (slug: string, value: string) =>
  event(slug, { date: { value, citation: '[@gazette]' } });

const graph = graphOf(
  mechanism('talks'),
  organisation('council'),
  on('visit', '2005-06-01'),
  on('first-talks', '2005-02-02'),
  on('third-talks', '2008-11-05'),
  series(
    'rounds',
    'mechanisms/talks',
    { date: '2005-02-02', entry: 'events/first-talks' },
    { date: '2006-01-01' },
    { date: '2008-11-05', entry: 'events/third-talks' },
  ),
);
const of = (id: string) =>
  neighboursOf(graph, entryIn(graph, id)).map(({ unit, previous, next }) => [
    unit,
    previous && previous.path + (previous.fragment ?? ''),
    next && next.path + (next.fragment ?? ''),
  ]);

test('a round has neighbours in its series, with a page or without, and among the events', () => {
  assert.deepEqual(of('events/third-talks'), [
    ['round', '/series/rounds/round-2', undefined],
    ['event', '/events/visit/', undefined],
  ]);
});

test('the first of a series has nothing before it', () => {
  assert.deepEqual(of('events/first-talks'), [
    ['round', undefined, '/series/rounds/round-2'],
    ['event', undefined, '/events/visit/'],
  ]);
});

test('another event has neighbours among the events only, in order of time', () => {
  assert.deepEqual(of('events/visit'), [['event', '/events/first-talks/', '/events/third-talks/']]);
});

test('what is no event has none, nor has an event alone', () => {
  assert.deepEqual(of('organisations/council'), []);
  const alone = graphOf(on('visit', '2005-06-01'));
  assert.deepEqual(neighboursOf(alone, entryIn(alone, 'events/visit')), []);
});
