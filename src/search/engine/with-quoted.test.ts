import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fingerprint } from '../../citations/fingerprints.ts';
import { noEvidence, type Evidence } from '../ranking/evidence.ts';
import type { Ranked } from '../ranking/rank.ts';
import { quotationFinder, withQuoted } from './with-quoted.ts';

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

describe('the fingerprints', () => {
  const text = 'The council said that the tide tables were to be printed.';
  const file = [['article', [fingerprint(text).sequences]]];
  for (const [query, loads, places] of [
    ['the tide tables were to be', 1, 1],
    ['tide tables were', 0, 0],
    ['what are the tide tables of the harbour', 0, 0],
    ['no word of this is in there', 1, 0],
    ['joint的risk机制', 1, 0],
    ['上海合作组织峰会', 0, 0],
    ['Шанхайская организация сотрудничества в Пекине', 0, 0],
  ] as const) {
    test(`are ${loads === 0 ? 'not ' : ''}loaded for "${query}"`, async () => {
      const loaded: string[] = [];
      const find = quotationFinder((name) => {
        loaded.push(name);
        return Promise.resolve(file);
      });
      assert.equal((await find(query)).length, places);
      assert.equal((await find(query)).length, places);
      assert.deepEqual(loaded, loads === 0 ? [] : ['quotations.json']);
    });
  }
});
