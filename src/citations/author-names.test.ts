import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { authorName, authorNames } from './author-names.ts';

describe('an author', () => {
  for (const [name, author, expected] of [
    ['with both names stands in reading order', { family: 'Lund', given: 'Ida' }, 'Ida Lund'],
    ['with a family name alone stands as it is', { family: 'Lund' }, 'Lund'],
    ['that is a body stands as it is', { literal: 'Harbour Council' }, 'Harbour Council'],
  ] as const) {
    test(name, () => assert.equal(authorName(author), expected));
  }
});

describe('authors in a sentence', () => {
  const ida = { family: 'Lund', given: 'Ida' };
  const council = { literal: 'Harbour Council' };
  const chen = { family: 'Chen' };
  const may = { family: 'Orlova', given: 'Maya' };
  for (const [name, authors, expected] of [
    ['none', [], ''],
    ['one', [ida], 'Ida Lund'],
    ['two', [ida, council], 'Ida Lund and Harbour Council'],
    ['three', [ida, council, chen], 'Ida Lund, Harbour Council and Chen'],
    ['four', [ida, council, chen, may], 'Ida Lund and others'],
  ] as const) {
    test(name, () => assert.equal(authorNames(authors), expected));
  }
});

test('a Chinese name in characters stands family name first', () => {
  assert.equal(authorName({ family: '廖', given: '士鋒' }), '廖士鋒');
});
