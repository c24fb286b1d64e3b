import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file of a folder by its path, with the hash of its bytes. */
export type TreeHashes = ReadonlyMap<string, string>;

export function treeHashes(directory: string): TreeHashes {
  const items = readdirSync(directory, { recursive: true, withFileTypes: true });
  return new Map(
    items
      .filter((item) => item.isFile())
      .map((item) => {
        const file = join(item.parentPath, item.name);
        const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
        return [relative(directory, file).split(sep).join('/'), hash] as const;
      })
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The files that two folders do not have alike. */
export function differences(a: TreeHashes, b: TreeHashes): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}
