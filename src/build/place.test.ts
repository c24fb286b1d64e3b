import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import { temporaryFolder, type Tree } from '../testing/temporary-folder.ts';
import { assertPlace } from './place.ts';

function inFolder(t: TestContext, tree: Tree = {}): void {
  const before = process.cwd();
  process.chdir(temporaryFolder(t, tree));
  t.after(() => process.chdir(before));
}

test('a site may be put where nothing or another site is', (t) => {
  inFolder(t, { 'dist/index.html': '' });
  for (const place of ['dist', 'dist-2', '.dist-sub-path']) assertPlace(place);
});

for (const place of ['', '.', 'src', '../dist', 'dist/..', '/dist', 'content', 'dist/a']) {
  test(`"${place}" is no place for a site`, () => {
    assert.throws(() => assertPlace(place), {
      name: 'BuildError',
      message: `"${place}" is no folder to build into, since what is there is replaced. Name one that begins with "dist" or ".dist-".`,
    });
  });
}

test('a symbolic link is refused, whether or not it leads somewhere', (t) => {
  inFolder(t, { 'elsewhere/index.html': '' });
  symlinkSync('elsewhere', 'dist');
  symlinkSync('nowhere', 'dist-2');
  for (const place of ['dist', 'dist-2']) {
    assert.throws(() => assertPlace(place), {
      message: `${place} is a symbolic link. A build replaces the folder itself, and what the link leads to would stay as it is. Remove the link, or build elsewhere: npm run build -- --into ${place}-2`,
    });
  }
});

test('a file is refused', (t) => {
  inFolder(t, { dist: 'a file' });
  assert.throws(() => assertPlace('dist'), {
    message:
      'dist is a file, not a folder. Remove it, or build elsewhere: npm run build -- --into dist-2',
  });
});
