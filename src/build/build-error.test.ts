import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BuildError, explained } from './build-error.ts';

for (const [report, first] of [
  ["ENOSPC: no space left on device, write 'x'", 'The disk is full. Make room and build again.'],
  ['No space left on device (os error 28)', 'The disk is full. Make room and build again.'],
  ["EROFS: read-only file system, open 'x'", 'The file system is read-only.'],
  ['Too many open files (os error 24)', 'Too many files are open: raise the limit (ulimit -n).'],
] as const) {
  test(`"${report}" is explained`, () => {
    assert.equal(explained(report), `${first}\n\n${report}`);
  });
}

test('what needs no explanation stays as it is', () => {
  assert.equal(explained('Astro could not build the site.'), 'Astro could not build the site.');
});

test('a failed build ends with 1, an interrupted one with the number of its signal', () => {
  assert.equal(new BuildError('x').exitCode, 1);
  assert.equal(new BuildError('x', { exitCode: 130 }).exitCode, 130);
});
