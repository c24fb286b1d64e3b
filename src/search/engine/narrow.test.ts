import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { noEvidence } from '../ranking/evidence.ts';
import type { Ranked } from '../ranking/rank.ts';
import { facetIndex } from './facet-index.ts';
import { narrow } from './narrow.ts';
import type { SearchRequest } from './protocol.ts';

const files: Readonly<Record<string, unknown>> = {
  'facets.json': {
    kinds: ['Event', 'Person'],
    statuses: ['disputed'],
    pages: [
      ['a', 0, 0, 20230919, 2023],
      ['b', 0, -1, 20110120, 2011],
      ['c', 1, -1, 0, 2011, 2023],
    ],
  },
  'cited.json': [
    ['gazette', 'Gazette', [0, 2]],
    ['daily', 'Daily', [1]],
  ],
};
const index = facetIndex((file) => Promise.resolve(files[file]));
const ranked = ['c', 'a', 'b', undefined].map((id): Ranked => ({
  id,
  evidence: noEvidence,
  match: undefined,
}));
const ask = (request: Partial<SearchRequest>) =>
  narrow(ranked, { filters: {}, sort: 'relevance', counted: {}, ...request }, index);
const ids = async (request: Partial<SearchRequest>): Promise<(string | undefined)[]> =>
  (await ask(request)).results.map(({ id }) => id);

describe('results are narrowed', () => {
  for (const [name, filters, expected] of [
    ['not at all', {}, ['c', 'a', 'b', undefined]],
    ['by kind', { kind: 'Event' }, ['a', 'b']],
    ['by year', { year: '2023' }, ['c', 'a']],
    ['by status', { status: 'disputed' }, ['a']],
    ['by a source cited', { source: 'gazette' }, ['c', 'a']],
    ['by several', { kind: 'Event', year: '2011' }, ['b']],
    ['by a value that there is not', { kind: '__proto__' }, []],
  ] as const) {
    test(name, async () => assert.deepEqual(await ids({ filters }), expected));
  }
});

describe('results are sorted, those without a date last', () => {
  test('the newest first', async () =>
    assert.deepEqual(await ids({ sort: 'newest' }), ['a', 'b', 'c', undefined]));
  test('the oldest first', async () =>
    assert.deepEqual(await ids({ sort: 'oldest' }), ['b', 'a', 'c', undefined]));
});

test('the counts of a facet heed the other filters and not its own', async () => {
  const { counts } = await ask({
    filters: { kind: 'Event' },
    counted: { kind: ['Event', 'Person'], year: ['2011', '2023'] },
  });
  assert.deepEqual(
    [...(counts.kind ?? [])],
    [
      ['Event', 2],
      ['Person', 1],
    ],
  );
  assert.deepEqual(
    [...(counts.year ?? [])],
    [
      ['2011', 1],
      ['2023', 1],
    ],
  );
  assert.equal(counts.status, undefined);
});

test('facets that cannot be read fail the search', async () => {
  const broken = facetIndex(() => Promise.resolve({ kinds: [] }));
  await assert.rejects(
    narrow(ranked, { filters: { kind: 'Event' }, sort: 'relevance', counted: {} }, broken),
    TypeError,
  );
});
