import { spawnSync } from 'node:child_process';
import { quietAstro } from '../build/run-astro.ts';
import type { TestedSite } from './browser-tests.ts';
import type { Counts } from './counts.ts';

/** Builds a site for the browser tests; it counts as one test. */
export function buildTestedSite({ folder, base, content }: TestedSite): Counts {
  const { status } = spawnSync(process.execPath, ['src/commands/build.ts', '--into', folder], {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...quietAstro,
      BASE_PATH: base,
      ...(content !== undefined && { CONTENT_DIR: content }),
    },
  });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
