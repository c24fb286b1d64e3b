import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import { temporaryFolder, type Tree } from '../testing/temporary-folder.ts';
import { otherBuilds, removeLeftovers, restoreLastSite } from './leftovers.ts';

/** The number of a process that has ended. */
const ended = spawnSync(process.execPath, ['--version']).pid;
/** One that is at work: the runner of this test. */
const atWork = process.ppid;

/** Makes a folder with these files the current one. */
function inFolder(t: TestContext, tree: Tree): string[] {
  const before = process.cwd();
  process.chdir(temporaryFolder(t, tree));
  t.after(() => process.chdir(before));
  return [];
}

test('the last good site of a build that was killed while exchanging comes back', (t) => {
  const said = inFolder(t, { [`.dist-old-${ended}/index.html`]: 'the last good site' });
  restoreLastSite('dist', (line) => said.push(line));
  assert.equal(readFileSync('dist/index.html', 'utf8'), 'the last good site');
  assert.deepEqual(readdirSync('.'), ['dist']);
  assert.deepEqual(said, [
    `Brought back dist/, which a build that was killed had moved to .dist-old-${ended}/.`,
  ]);
});

test('it does not come back over a site, to another place, or under a build at work', (t) => {
  const tree = {
    'dist/index.html': 'new',
    [`.dist-old-${ended}/index.html`]: 'old',
    [`.dist-sub-path-old-${atWork}/index.html`]: 'old',
  };
  const said = inFolder(t, tree);
  for (const place of ['dist', 'dist-2', '.dist-sub-path']) {
    restoreLastSite(place, (line) => said.push(line));
  }
  assert.deepEqual(
    readdirSync('.').toSorted(),
    [...Object.keys(tree)].map((path) => path.replace(/\/.*/, '')).toSorted(),
  );
  assert.deepEqual(said, []);
});

test('what a killed build left is removed; a build at work and all else stay', (t) => {
  const said = inFolder(t, {
    [`.dist-next-${ended}/a/b.html`]: '',
    [`.dist-sub-path-old-${ended}/a/b.html`]: '',
    [`.dist-next-${process.pid}/a.html`]: 'of an earlier process with our number',
    [`.dist-next-${atWork}/a.html`]: '',
    'dist/index.html': '',
    '.dist-sub-path/index.html': '',
    'src/a.ts': '',
  });
  removeLeftovers((line) => said.push(line));
  assert.deepEqual(
    readdirSync('.').toSorted(),
    [`.dist-next-${atWork}`, '.dist-sub-path', 'dist', 'src'].toSorted(),
  );
  assert.deepEqual(said, []);
});

test('other builds are those whose process is at work', (t) => {
  inFolder(t, {
    [`.dist-next-${ended}/a`]: '',
    [`.dist-next-${process.pid}/a`]: '',
    [`.dist-sub-path-next-${atWork}/a`]: '',
  });
  assert.deepEqual(otherBuilds(), [
    { name: `.dist-sub-path-next-${atWork}`, part: 'next', process: atWork },
  ]);
});
