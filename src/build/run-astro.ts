import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { BuildError, explained } from './build-error.ts';
import { noProgress, type ShowProgress } from './progress.ts';

/**
 * Runs `astro build` into a folder.
 *
 * Astro reports several content errors and still exits with 0 (a broken
 * reference, a page that fails to render), so a log that holds `[ERROR]` is a
 * failure too. https://github.com/withastro/astro/issues/18054
 *
 * @param interruption ends Astro when it is aborted
 * @param showProgress told how many pages are built
 * @throws BuildError with Astro's output when the build fails
 */
export async function runAstro(
  outputDirectory: string,
  interruption?: AbortSignal,
  showProgress: ShowProgress = noProgress,
): Promise<void> {
  let pages = 0;
  const { code, output } = await run(
    ['build', '--outDir', outputDirectory],
    (text) => {
      pages += text.split('/index.html').length - 1;
      if (pages > 0) showProgress('Pages built', pages);
    },
    interruption,
  );
  if (code !== 0 || output.includes('[ERROR]')) {
    throw new BuildError(explained(`Astro could not build the site.\n\n${output.trim()}`));
  }
}

const endWithParent = new URL('end-with-parent.ts', import.meta.url).href;

/**
 * A page is rendered in many objects that are soon gone. With room for those of several
 * pages Node collects them a tenth faster.
 * https://nodejs.org/api/cli.html#--max-semi-space-sizesize-in-mib
 */
const roomForTheYoung = '--max-semi-space-size=64';

function run(
  args: readonly string[],
  onOutput: (text: string) => void,
  signal: AbortSignal | undefined,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const program = [roomForTheYoung, '--import', endWithParent, astroExecutable(), ...args];
    const child = spawn(process.execPath, program, {
      env: { ...process.env, ...quietAstro },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    // Its end is waited for, so that it writes nothing after the folder is removed.
    const stop = (): void => void child.kill();
    signal?.addEventListener('abort', stop);
    let output = '';
    const collect = (chunk: Buffer): void => {
      const text = chunk.toString('utf8');
      output += text;
      onOutput(text);
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => {
      signal?.removeEventListener('abort', stop);
      resolve({ code, output });
    });
  });
}

/** No telemetry, no look for updates, and no moving into the background. */
export const quietAstro = {
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DISABLE_UPDATE_CHECK: '1',
  ASTRO_DEV_BACKGROUND: '0',
} as const;

/** The file that Astro's package names as its command. */
export function astroExecutable(): string {
  const manifest = createRequire(import.meta.url).resolve('astro/package.json');
  return join(dirname(manifest), 'bin', 'astro.mjs');
}
