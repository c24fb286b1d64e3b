import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { proseExcess } from './prose-limits.ts';

describe('what a page needs is no excess', () => {
  for (const [name, text] of [
    ['words', 'A statement [@gazette].'],
    ['a list in a list in a quotation', '> - one\n>   - two\n>     1. three'],
    ['a line of stars', '* * *'],
    ['many items below each other', '- a\n'.repeat(5000)],
    ['a thousand braces', '{'.repeat(1000)],
  ] as const) {
    test(name, () => assert.equal(proseExcess(text), undefined));
  }
});

describe('what makes the parser slow is found before it', () => {
  for (const [name, text, offset] of [
    ['a brace too many', `text ${'{<&'.repeat(334)}`, 1005],
    ['lists within lists on one line', `text\n\n${'- '.repeat(20)}x`, 6],
    ['quotations within quotations', '>'.repeat(20), 0],
    ['numbered lists, too', `${'1. '.repeat(30)}x`, 0],
  ] as const) {
    test(name, () => assert.equal(proseExcess(text)?.offset, offset));
  }
});
