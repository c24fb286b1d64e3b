import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuiltPage } from '../build/built-page.ts';
import { brotliSize } from '../build/page-weight.ts';

/** The page with the heaviest scripts. */
export interface ScriptWeight {
  readonly page: string;
  readonly bytes: number;
}

/** The heaviest scripts on a page that is read: any but the search page, compressed. */
export function heaviestScripts(directory: string): ScriptWeight {
  const sizes = new Map<string, number>();
  const sizeOf = (script: string): number => {
    const known = sizes.get(script) ?? brotliSize(readFileSync(join(directory, script)));
    sizes.set(script, known);
    return known;
  };
  return globSync('**/*.html', { cwd: directory, exclude: ['search/**'] })
    .sort()
    .map((page) => {
      const { scripts } = readBuiltPage(page, readFileSync(join(directory, page), 'utf8'));
      return { page, bytes: scripts.reduce((sum, script) => sum + sizeOf(script), 0) };
    })
    .reduce((most, next) => (next.bytes > most.bytes ? next : most));
}
