import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { median, quantile } from './statistics.ts';
import { markdownTable, ratio } from './table.ts';

describe('a quantile', () => {
  for (const [values, share, expected] of [
    [[3, 1, 2], 0.5, 2],
    [[4, 3, 2, 1], 0.5, 2],
    [Array.from({ length: 100 }, (_, i) => i + 1), 0.95, 95],
    [[7], 0.95, 7],
    [[1, 2, 3], 1, 3],
    [[1, 2, 3], 0, 1],
  ] as const) {
    test(`${share} of ${values.length} values is ${expected}`, () => {
      assert.equal(quantile(values, share), expected);
    });
  }

  test('leaves the values in their order', () => {
    const values = [3, 1, 2];
    median(values);
    assert.deepEqual(values, [3, 1, 2]);
  });
});

test('a table can stand in a Markdown file', () => {
  assert.equal(
    markdownTable(
      ['page', 'bytes'],
      [
        ['/', '7'],
        ['/about/', '12,345'],
      ],
    ),
    '| page    | bytes  |\n| ------- | ------ |\n| /       | 7      |\n| /about/ | 12,345 |',
  );
});

test('a ratio that cannot be told is a dash', () => {
  assert.deepEqual(
    [ratio(1, 2), ratio(undefined, 2), ratio(1, undefined), ratio(1, 0)],
    ['0.50', '–', '–', '–'],
  );
});
