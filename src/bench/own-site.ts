import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { runMeasured, type Measured } from './run-measured.ts';

/** Where the benchmark builds this site; beside `dist`, which it leaves alone. */
export const ownFolder = resolve('.dist-bench');

/** Runs one of the project's programs on a content folder. */
function run(program: string, content: string, ...args: readonly string[]): Promise<Measured> {
  return runMeasured(process.execPath, [`src/${program}.ts`, ...args], {
    environment: { CONTENT_DIR: content },
  });
}

/** The content check alone. */
export function checkOwnSite(content: string): Promise<Measured> {
  return run('commands/check', content);
}

/** Everything that `npm run build` does: check, pages, index, verification. */
export function buildOwnSite(content: string): Promise<Measured> {
  rmSync(ownFolder, { recursive: true, force: true });
  return run('commands/build', content, '--into', '.dist-bench');
}

/** The search index alone, for the site that was built last. */
export function indexOwnSite(content: string): Promise<Measured> {
  return run('bench/index-own-site', content, ownFolder);
}
