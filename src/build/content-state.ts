import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file and folder of a content tree, with what changes when it is written to. */
export type ContentState = ReadonlyMap<string, string>;

/** Looks at a content tree without reading it. */
export function contentState(directory: string): ContentState {
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  return new Map(
    paths.map((path) => {
      // The time of change, unlike that of modification, cannot be set back.
      const stats = statSync(join(directory, path), { bigint: true, throwIfNoEntry: false });
      return [path, stats ? `${stats.ino} ${stats.size} ${stats.ctimeNs}` : ''];
    }),
  );
}

/** The paths that were written, added or removed between two looks, sorted. */
export function changedPaths(before: ContentState, after: ContentState): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .toSorted();
}
