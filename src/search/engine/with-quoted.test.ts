import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { noEvidence, type Evidence } from '../ranking/evidence.ts';
import type { Ranked } from '../ranking/rank.ts';
import { withQuoted } from './with-quoted.ts';

const page = (id: string, evidence: Partial<Evidence> = {}): Ranked => ({
  id,
  evidence: { ...noEvidence, ...evidence },
  match: undefined,
});
const quoted = { id: 'article', paragraph: 2, words: 5, isWhole: true };

describe('an article that holds the words', () => {
  for (const [name, ranked, expected] of [
    ['comes first', [page('a'), page('b')], ['article', 'a', 'b']],
    [
      'comes below pages that quote them',
      [page('a', { phrase: true }), page('b')],
      ['a', 'article', 'b'],
    ],
    ['comes below what is called so', [page('a', { name: 0.98 })], ['a', 'article']],
    ['is there once', [page('a'), page('article', { text: 1 })], ['article', 'a']],
    ['is there alone', [], ['article']],
  ] as const) {
    test(name, () => {
      const all = withQuoted(ranked, [quoted]);
      assert.deepEqual(
        all.map(({ id }) => id),
        expected,
      );
      assert.deepEqual(all.find(({ id }) => id === 'article')?.quoted, quoted);
    });
  }

  test('changes nothing where there is none', () => {
    const ranked = [page('a')];
    assert.equal(withQuoted(ranked, []), ranked);
  });
});
