import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nearest } from './misspelling.ts';

const known = ['patrushev', 'xinhua', 'xinning', 'terrorism', 'committee', 'yi', 'taihe'];

describe('the word that was meant', () => {
  for (const [typed, expected] of [
    ['patrusev', 'patrushev'],
    ['petrushef', 'patrushev'],
    ['xinua', 'xinhua'],
    ['terorism', 'terrorism'],
    ['xinnign', 'xinning'],
    ['tiahe', 'taihe'],
    ['tiaha', undefined],
    ['yii', 'yi'],
    ['commitment', undefined],
    ['piracy', undefined],
    ['zz', undefined],
  ] as const) {
    test(`for ${typed} is ${expected ?? 'none'}`, () =>
      assert.equal(nearest(typed, known), expected));
  }
});
