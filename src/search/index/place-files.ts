import { globSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { IndexFile } from './pagefind-files.ts';

/**
 * Makes of a folder that Pagefind wrote the one that is published. Most files only get
 * another name: they are moved, and only what is new is written.
 *
 * @param made the files as Pagefind wrote them; all others in the folder are removed
 * @param files the files that there shall be; one whose content is that of a made one is moved
 */
export function placeFiles(
  folder: string,
  made: readonly IndexFile[],
  files: readonly IndexFile[],
): void {
  const pathOf = new Map(made.map(({ path, content }) => [content, path]));
  for (const path of new Set(files.map((file) => dirname(file.path)))) {
    mkdirSync(join(folder, path), { recursive: true });
  }
  for (const { path, content } of files) {
    const known = pathOf.get(content);
    if (known === undefined) writeFileSync(join(folder, path), content);
    else renameSync(join(folder, known), join(folder, path));
  }
  const kept = new Set(files.map(({ path }) => path));
  for (const path of globSync('**/*.*', { cwd: folder })) {
    if (!kept.has(path.split(sep).join('/'))) rmSync(join(folder, path));
  }
}
