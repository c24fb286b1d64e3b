import assert from 'node:assert/strict';
import { test } from 'node:test';
import { besideFolders, besideName, isBeside } from './beside.ts';

test('a folder beside a place is hidden and names its part and process', () => {
  assert.equal(besideName('dist', 'next'), `.dist-next-${process.pid}`);
  assert.equal(besideName('.dist-sub-path', 'old'), `.dist-sub-path-old-${process.pid}`);
});

test('only folders that builds made are found', () => {
  const names = [
    'dist',
    '.dist-sub-path',
    '.dist-next-12',
    '.dist-sub-path-old-7',
    '.dist-next-',
    '.dist-next-1x',
    'dist-next-12',
    '.distance/next-12',
    '.git',
  ];
  assert.deepEqual(besideFolders(names), [
    { name: '.dist-next-12', part: 'next', process: 12 },
    { name: '.dist-sub-path-old-7', part: 'old', process: 7 },
  ]);
});

test('a folder is beside its own place only', () => {
  const [found] = besideFolders(['.dist-sub-path-old-7']);
  assert.ok(found);
  assert.equal(isBeside(found, '.dist-sub-path'), true);
  assert.equal(isBeside(found, 'dist-sub-path'), true);
  assert.equal(isBeside(found, 'dist'), false);
});
