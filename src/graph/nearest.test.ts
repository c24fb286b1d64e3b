import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nearest } from './nearest.ts';

describe('the nearest candidate', () => {
  for (const [name, word, candidates, expected] of [
    [
      'is the one with the fewest letters changed',
      'tas-2023',
      ['caixin-2023', 'tass-2023'],
      'tass-2023',
    ],
    ['is the word itself when it is among them', 'part-of', ['part-of', 'part-off'], 'part-of'],
    ['may differ in two letters when the word is short', 'tsa', ['tas'], 'tas'],
    ['may differ in a third of the letters', 'organiser', ['organXYZr'], 'organXYZr'],
    ['is none when more than a third differs', 'organiser', ['orgaWXYZr'], undefined],
    ['is none when all letters of a short word differ', 'Z', ['A', 'B'], undefined],
    ['is none among none', 'tass', [], undefined],
    ['may be in another script', '国家安全部', ['国家安全局', '外交部'], '国家安全局'],
  ] as const) {
    test(name, () => assert.equal(nearest(word, candidates), expected));
  }

  test('is found among the keys of a map', () => {
    assert.equal(nearest('gazete', new Map([['gazette', 1]]).keys()), 'gazette');
  });
});
