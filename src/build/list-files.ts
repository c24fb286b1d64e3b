import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder, by path from it, with a slash between folders on every system. */
export function listFiles(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((item) => {
    const path = folder === '' ? item.name : `${folder}/${item.name}`;
    return item.isDirectory() ? listFiles(root, path) : [path];
  });
}
