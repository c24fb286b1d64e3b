import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figures, figuresTable, placeOf } from './figures.ts';
import { judgedQueries } from './queries.ts';

const judged = { query: 'x', class: 'topic', wanted: ['/a/', '/b/'] } as const;

test('the place is that of the first wanted page among the first ten', () => {
  assert.equal(placeOf({ judged, found: ['/c/', '/b/', '/a/'] }), 2);
  assert.equal(placeOf({ judged, found: ['/c/'] }), 0);
  assert.equal(placeOf({ judged, found: [...Array<string>(10).fill('/c/'), '/a/'] }), 0);
});

test('a page is wanted with any of its sections, a section only as itself', () => {
  const section = { ...judged, wanted: ['/a/#s'] } as const;
  assert.equal(placeOf({ judged, found: ['/a/#s'] }), 1);
  assert.equal(placeOf({ judged: section, found: ['/a/', '/a/#t', '/a/#s'] }), 3);
});

test('the figures of a class and of all', () => {
  const all = figures([
    { judged, found: ['/a/'] },
    { judged, found: ['/c/', '/a/'] },
    { judged: { ...judged, class: 'typo' }, found: [] },
  ]);
  assert.deepEqual(all.get('topic'), {
    queries: 2,
    reciprocalRank: 0.75,
    first: 0.5,
    firstThree: 1,
  });
  assert.deepEqual(all.get('typo'), { queries: 1, reciprocalRank: 0, first: 0, firstThree: 0 });
  assert.equal(all.get('all')?.reciprocalRank, 0.5);
  assert.match(figuresTable(all), /topic +2 +0\.750 +0\.500 +1\.000/);
});

test('there are at least 150 judged queries, none twice in a class', () => {
  assert.ok(judgedQueries.length >= 150);
  const named = judgedQueries.map(({ query, class: name }) => `${name}: ${query}`);
  assert.deepEqual(
    named.filter((query, i) => named.indexOf(query) !== i),
    [],
  );
});
