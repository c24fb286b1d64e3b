import assert from 'node:assert/strict';
import { renameSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder, writeTree } from '../testing/temporary-folder.ts';
import { changedPaths, contentState } from './content-state.ts';

const tree = { 'events/a.mdx': 'one', 'people/b.yaml': 'two', 'permalinks.json': '{}' };

test('a tree that nobody touched has not changed', (t) => {
  const root = temporaryFolder(t, tree);
  assert.deepEqual(changedPaths(contentState(root), contentState(root)), []);
});

for (const [name, change, expected] of [
  [
    'a file that was written to',
    (root: string) => writeTree(root, { 'events/a.mdx': 'ONE' }),
    'events/a.mdx',
  ],
  [
    'a file that was written to and given its old time',
    (root: string) => {
      writeTree(root, { 'events/a.mdx': 'ONE' });
      utimesSync(join(root, 'events/a.mdx'), 0, 0);
    },
    'events/a.mdx',
  ],
  [
    'a file that was exchanged for another, as editors do',
    (root: string) => {
      writeTree(root, { new: 'two' });
      renameSync(join(root, 'new'), join(root, 'people/b.yaml'));
    },
    'people/b.yaml',
  ],
  [
    'a file that was removed',
    (root: string) => rmSync(join(root, 'permalinks.json')),
    'permalinks.json',
  ],
  ['a new file', (root: string) => writeTree(root, { 'people/c.yaml': '' }), 'people/c.yaml'],
] as const) {
  test(`${name} is named`, async (t) => {
    const root = temporaryFolder(t, tree);
    const before = contentState(root);
    // File systems keep times in steps of some milliseconds.
    await new Promise((resolve) => setTimeout(resolve, 20));
    change(root);
    const changed = changedPaths(before, contentState(root));
    assert.ok(changed.includes(expected), changed.join(', '));
    assert.deepEqual(
      changed.filter((path) => /\.(?:mdx|yaml|json)$/.test(path)),
      [expected],
    );
  });
}
