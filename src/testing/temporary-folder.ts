import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';

/** Files by their path within the folder. */
export type Tree = Readonly<Record<string, string | Uint8Array>>;

/** A folder with the given files that is gone when the test ends. */
export function temporaryFolder(t: TestContext, tree: Tree = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'reference-test-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  writeTree(root, tree);
  return root;
}

export function writeTree(root: string, tree: Tree): void {
  for (const [path, content] of Object.entries(tree)) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
