import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { replaceFolder } from './replace-folder.ts';

const replace = (root: string): void =>
  replaceFolder(join(root, 'next'), join(root, 'dist'), join(root, 'aside'));

test('a complete folder takes the place of the old one, which lies aside', (t) => {
  const root = temporaryFolder(t, {
    'next/index.html': 'new',
    'dist/index.html': 'old',
    'dist/a/b': 'old',
  });
  replace(root);
  assert.deepEqual(readdirSync(root).toSorted(), ['aside', 'dist']);
  assert.deepEqual(readdirSync(join(root, 'dist')), ['index.html']);
  assert.equal(readFileSync(join(root, 'dist/index.html'), 'utf8'), 'new');
  assert.equal(readFileSync(join(root, 'aside/a/b'), 'utf8'), 'old');
});

test('a complete folder takes a place where nothing is', (t) => {
  const root = temporaryFolder(t, { 'next/index.html': 'new' });
  replace(root);
  assert.deepEqual(readdirSync(root), ['dist']);
});

test('the old folder stays when there is none to take its place', (t) => {
  const root = temporaryFolder(t, { 'dist/index.html': 'old' });
  assert.throws(() => replace(root), { code: 'ENOENT' });
  assert.deepEqual(readdirSync(root), ['dist']);
  assert.equal(readFileSync(join(root, 'dist/index.html'), 'utf8'), 'old');
});

test('nothing is left behind when there is neither', (t) => {
  const root = temporaryFolder(t);
  assert.throws(() => replace(root), { code: 'ENOENT' });
  assert.deepEqual(readdirSync(root), []);
});
