import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SearchAnswer } from '../engine/protocol.ts';
import { failureSentence, foundSentence, loading, unknownSentence } from './sentences.ts';

const answer = (fields: Partial<SearchAnswer>): SearchAnswer => ({
  stage: 'complete',
  total: 0,
  isPartly: false,
  results: [],
  corrected: undefined,
  suggestion: undefined,
  unknown: [],
  counts: {},
  ...fields,
});
const one = {
  href: '/',
  title: '',
  kind: '',
  detail: '',
  foundAs: undefined,
  parts: [],
  sections: [],
};

describe('what was found', () => {
  for (const [name, fields, expected] of [
    ['nothing', {}, 'Nothing found for “x”.'],
    ['one', { total: 1, results: [one] }, '1 page found.'],
    [
      'more than shown',
      { total: 1200, results: [one, one] },
      '1,200 pages found, the first 2 shown.',
    ],
    [
      'for what was meant',
      { total: 1, results: [one], corrected: 'y' },
      'No page has “x”. 1 page found for “y”.',
    ],
    [
      'what has a part of the query, where no page has it all',
      { total: 2, isPartly: true, results: [one, one] },
      'No page has all of “x”. 2 pages found with a part of it.',
    ],
    ['by name so far', { stage: 'names', total: 2 }, '2 pages by name; the full text is loading …'],
    ['nothing by name so far', { stage: 'names' }, loading],
  ] as const) {
    test(name, () => assert.equal(foundSentence('x', answer(fields)), expected));
  }
});

test('words that no page has are named', () => {
  assert.equal(unknownSentence([]), undefined);
  assert.equal(unknownSentence(['a']), 'No page has the word “a”.');
  assert.equal(unknownSentence(['a', 'b']), 'No page has the words “a”, “b”.');
});

test('every failure leads on', () => {
  for (const failure of ['index', 'webassembly', 'offline', 'unbuilt'] as const) {
    assert.match(failureSentence(failure), /The A–Z list leads to every page\.$/);
  }
});
