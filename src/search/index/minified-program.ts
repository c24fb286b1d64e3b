import { minify } from 'vite';
import type { IndexFile } from './pagefind-files.ts';

/**
 * Pagefind delivers its program as it was written. This takes out what only people read.
 *
 * @throws Error when the program cannot be read
 */
export function minifiedProgram(files: readonly IndexFile[]): Promise<IndexFile[]> {
  return Promise.all(
    files.map(async (file) => {
      if (!file.path.endsWith('.js')) return file;
      const { code, errors } = await minify(file.path, Buffer.from(file.content).toString('utf8'));
      if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
      return { path: file.path, content: Buffer.from(code) };
    }),
  );
}
