import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { organisation } from '../testing/content.ts';
import { temporaryFolder, writeTree, type Tree } from '../testing/temporary-folder.ts';
import { getGraph } from './load.ts';

/** A content folder that the site is built from, in development, while the test runs. */
function inDevelopment(t: TestContext, tree: Tree): string {
  const root = join(temporaryFolder(t), 'content');
  writeTree(root, { 'organisations/red.mdx': organisation('red').text, ...tree });
  const { NODE_ENV, CONTENT_DIR } = process.env;
  Object.assign(process.env, { NODE_ENV: 'development', CONTENT_DIR: root });
  t.after(() => {
    restore('NODE_ENV', NODE_ENV);
    restore('CONTENT_DIR', CONTENT_DIR);
  });
  return root;
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(process.env, name);
  else process.env[name] = value;
}

test('in development a content folder need not have every folder', (t) => {
  inDevelopment(t, {});
  assert.deepEqual([...getGraph().entries.keys()], ['organisations/red']);
});

test('in development a file that is not changed is not read again', (t) => {
  inDevelopment(t, {});
  assert.equal(getGraph(), getGraph());
});

test('in development a new file shows', (t) => {
  const root = inDevelopment(t, {});
  assert.equal(getGraph().entries.size, 1);
  writeTree(root, { 'organisations/blue.mdx': organisation('blue').text });
  assert.equal(getGraph().entries.size, 2);
});

test('in development the inventory is looked at as well', (t) => {
  const root = inDevelopment(t, {});
  assert.deepEqual(getGraph().inventory, []);
  writeTree(root, { 'inventory.yaml': 'organisations: [red]\nevents: []\nmechanisms: []\n' });
  assert.deepEqual(
    getGraph().inventory.map(({ id }) => id),
    ['organisations/red'],
  );
});
