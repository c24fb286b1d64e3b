import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { NamedPage } from './named-page.ts';
import { mostLettersOfMany, shardNames } from './shards.ts';
import { wordsOfName } from './words-of-name.ts';

const named = (name: string): NamedPage => ({
  address: name,
  kind: 'Event',
  detail: '',
  names: [name],
});
const many = Array.from({ length: 9000 }, (_, i) =>
  named(`Harbour meeting ${i * 7 + 1000} 港口会议`),
);

describe('names in files by the beginnings of their words', () => {
  test('a few need no files of their own', () => assert.equal(shardNames([named('SCO')]).size, 0));

  const shards = shardNames(many);
  test('no file is larger than a query may load', () => {
    for (const [beginning, pages] of shards) {
      const letters = pages.reduce((sum, { names }) => sum + names.join('').length, 0);
      assert.ok(letters <= mostLettersOfMany, `${beginning}: ${letters}`);
    }
  });
  test('a word that tells pages apart leads to its page', () => {
    for (const page of many.filter((_, i) => i % 1000 === 0)) {
      const [, , number = ''] = wordsOfName(page.names[0]);
      const beginning = [4, 3, 2, 1]
        .map((n) => number.slice(0, n))
        .find((part) => shards.has(part));
      assert.ok(beginning !== undefined, number);
      assert.ok(shards.get(beginning)?.includes(page));
    }
  });
  test('a word of all names has no file: it tells nothing', () => {
    assert.ok(!shards.has('harbour') && !shards.has('h'));
  });
});

test('a Chinese name is looked up by each of its characters', () => {
  assert.deepEqual(wordsOfName('SCO 上合组织'), ['sco', '上', '合', '组', '织']);
});
