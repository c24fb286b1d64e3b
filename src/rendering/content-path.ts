import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The path of a file within the content folder, as the graph names it.
 *
 * @param directory the content folder, absolute
 * @returns `undefined` for a file elsewhere
 */
export function contentPath(directory: string, fileURL: URL | undefined): string | undefined {
  if (!fileURL) return undefined;
  const path = relative(directory, fileURLToPath(fileURL)).split(sep).join('/');
  return path.startsWith('../') ? undefined : path;
}
