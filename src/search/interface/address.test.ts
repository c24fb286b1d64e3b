import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parametersOf, stateOf, type SearchState } from './address.ts';

const states: readonly (readonly [string, SearchState])[] = [
  ['', { query: '', filters: {}, sort: 'relevance' }],
  ['q=SCO', { query: 'SCO', filters: {}, sort: 'relevance' }],
  [
    'q=%E4%B8%8A%E5%90%88&kind=Event&year=2023&status=disputed&source=tass-2023&sort=newest',
    {
      query: '上合',
      filters: { kind: 'Event', year: '2023', status: 'disputed', source: 'tass-2023' },
      sort: 'newest',
    },
  ],
];

describe('a state stands in the address and is read from it', () => {
  for (const [address, state] of states) {
    test(address || 'nothing', () => {
      assert.equal(parametersOf(state).toString(), address);
      assert.deepEqual(stateOf(new URLSearchParams(address)), state);
    });
  }
});

test('what the address has besides is left', () => {
  assert.deepEqual(stateOf(new URLSearchParams('q=a&sort=upwards&colour=red&kind=')), {
    query: 'a',
    filters: {},
    sort: 'relevance',
  });
});

test('a query that is too long is cut', () => {
  assert.equal(stateOf(new URLSearchParams({ q: 'x'.repeat(999) })).query.length, 200);
});
