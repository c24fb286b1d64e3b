import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileSize } from './file-size.ts';

test('sizes as people read them', () => {
  assert.deepEqual([1, 1000, 1001, 999_999, 1_000_000, 1_560_934].map(fileSize), [
    '1 kB',
    '1 kB',
    '2 kB',
    '1000 kB',
    '1.0 MB',
    '1.6 MB',
  ]);
});
