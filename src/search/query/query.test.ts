import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { longestQuery, understand } from './query.ts';
import { simplifier } from './simplified.ts';

const simplified = simplifier('國国會会');
const termsOf = (text: string): string[] =>
  understand(text, simplified).terms.map(({ word }) => word);

describe('a question is about the words that are no question', () => {
  for (const [text, expected] of [
    ['who chaired the 18th round', ['chaired', '18', 'round']],
    ['when was the Xiangshan Forum founded', ['xiangshan', 'forum', 'founded']],
    ['is the risk assessment mechanism real', ['risk', 'assessment', 'mechanism', 'real']],
    ['кто такой Патрушев', ['патрушев']],
    ['who is who', ['who', 'is', 'who']],
  ] as const) {
    test(text, () => assert.deepEqual(termsOf(text), expected));
  }
  for (const [text, expected] of [
    ['什么是战略安全磋商', ['战略安全磋商']],
    ['國會', ['国会']],
    ['第十八轮 磋商', ['第18轮', '磋商']],
  ] as const) {
    test(text, () => assert.deepEqual(understand(text, simplified).chinese, expected));
  }
});

test('a date is taken out of the words', () => {
  const query = understand('consultations in September 2022', simplified);
  assert.deepEqual(
    query.terms.map(({ word }) => word),
    ['consultations'],
  );
  assert.equal(query.dateInWords, 'September 2022');
});

test('a pasted page is cut, between characters', () => {
  const { text } = understand('😀'.repeat(1000), simplified);
  assert.equal([...text].length, longestQuery);
  assert.ok(text.isWellFormed());
});
