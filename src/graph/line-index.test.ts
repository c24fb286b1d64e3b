import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LineIndex } from './line-index.ts';

describe('the place of an offset', () => {
  const text = 'ab\n\n国😀é\nlast';
  const lines = new LineIndex('organisations/red.mdx', text);
  for (const [name, offset, line, column] of [
    ['at the beginning', 0, 1, 1],
    ['of a line end is still on its line', 2, 1, 3],
    ['of an empty line', 3, 2, 1],
    ['at the beginning of a line', 4, 3, 1],
    ['after a Chinese character', 5, 3, 2],
    ['after an emoji counts two UTF-16 units', 7, 3, 4],
    ['on the last line', text.indexOf('st'), 4, 3],
    ['at the very end', text.length, 4, 5],
  ] as const) {
    test(name, () => {
      assert.deepEqual(lines.at(offset), { file: 'organisations/red.mdx', line, column });
    });
  }

  test('in an empty file', () => {
    assert.deepEqual(new LineIndex('a', '').at(0), { file: 'a', line: 1, column: 1 });
  });

  test('in a file of many lines', () => {
    const many = new LineIndex('a', 'x\n'.repeat(1000));
    for (const line of [1, 2, 499, 500, 501, 999, 1000, 1001]) {
      assert.deepEqual(many.at((line - 1) * 2), { file: 'a', line, column: 1 });
    }
  });
});
