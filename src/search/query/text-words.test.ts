import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { textWords, writtenForms } from './text-words.ts';

describe('the words for the full text', () => {
  for (const [query, expected] of [
    ['what did Patrushev say about Taiwan?', ['Patrushev', 'Taiwan']],
    ['Su-35, S-400', ['Su', '35', 'S', '400']],
    ["China's “new era”", ['China', 'new', 'era']],
    ['the the who', ['the', 'who']],
    ['security security', ['security']],
    ['–', []],
  ] as const) {
    test(query, () => assert.deepEqual(textWords(query), expected));
  }
  test('are not more than a sentence has', () => {
    const many = Array.from({ length: 50 }, (_, i) => `word${i}`).join(' ');
    assert.equal(textWords(many).length, 12);
  });
});

describe('the forms in which a word is written', () => {
  for (const [word, expected] of [
    ['18th', ['18th', 'eighteenth']],
    ['Eighteenth', ['Eighteenth', 'eighteenth', '18th']],
    ['defense', ['defense', 'defence']],
    ['two', ['two']],
    ['2023', ['2023']],
  ] as const) {
    test(word, () => assert.deepEqual(writtenForms(word), expected));
  }
});
