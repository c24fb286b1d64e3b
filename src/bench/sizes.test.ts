import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sizesOf } from './sizes.ts';

for (const [given, large, expected] of [
  [undefined, false, [100, 1000]],
  [undefined, true, [100, 1000, 10_000]],
  ['20', false, [20]],
  ['20,40', true, [20, 40]],
] as const) {
  test(`--sizes ${given}${large ? ' --large' : ''} gives ${expected.join(', ')}`, () => {
    assert.deepEqual(sizesOf(given, large), expected);
  });
}

for (const given of ['', '9', '20,', '20;40', '1e3', 'many', '-20']) {
  test(`--sizes "${given}" is refused with what to write`, () => {
    assert.throws(() => sizesOf(given, false), {
      message: `--sizes is "${given}". Write numbers of entries, 10 or more, with commas: --sizes 100,1000`,
    });
  });
}
