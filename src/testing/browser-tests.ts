import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { browserCounts } from './browser-counts.ts';
import { findChromium, thisMachine } from './find-chromium.ts';
import { serveSite } from '../site/static-server.ts';
import type { Counts } from './counts.ts';

/** A built site and the environment variable that tells the tests its address. */
export interface TestedSite {
  readonly folder: string;
  readonly base: string;
  readonly variable: string;
  /** The content folder that it is built from; the project's own if there is none. */
  readonly content?: string;
}

/** The sites that the browser tests need. */
export const testedSites = [
  { folder: 'dist', base: '/', variable: 'TEST_SITE_URL' },
  { folder: '.dist-sub-path', base: '/reference/', variable: 'TEST_SUB_PATH_URL' },
  {
    // A small site whose texts stay as they are, for the pictures of pages.
    folder: '.dist-fixture',
    base: '/',
    variable: 'TEST_FIXTURE_URL',
    content: 'src/check/fixtures/valid',
  },
] as const satisfies readonly TestedSite[];

/** Which browser tests are run, as arguments of Playwright. */
export const shortTests = ['--project=short'];
export const everyPage = ['--project=long'];
export const renewedPictures = ['--project=short', '--update-snapshots=changed', 'looks'];

const report = 'test-results/browser.json';
const notRun: Counts = { passed: 0, failed: 1 };

/**
 * Serves built sites on free ports and runs Playwright against them.
 *
 * @param chosen which tests, as arguments of Playwright
 */
export async function browserTests(
  sites: readonly TestedSite[],
  chosen: readonly string[],
): Promise<Counts> {
  const missing = sites.filter(({ folder }) => !existsSync(folder));
  if (missing.length > 0) {
    console.error(`Not built: ${missing.map(({ folder }) => folder).join(', ')}.`);
    return notRun;
  }
  let executable: string;
  try {
    executable = findChromium(thisMachine);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return notRun;
  }
  const servers = await Promise.all(sites.map(({ folder, base }) => serveSite(folder, base, 0)));
  const addresses = Object.fromEntries(
    sites.map(({ variable }, i) => [variable, servers[i]?.url ?? '']),
  );
  rmSync(report, { force: true });
  const status = await playwright({ ...addresses, CHROMIUM_PATH: executable }, chosen);
  await Promise.all(servers.map((server) => server.close()));
  if (!existsSync(report)) return notRun;
  const counts = browserCounts(readFileSync(report, 'utf8'));
  // Playwright fails for other reasons too, such as a test file that does not load.
  return status !== 0 && counts.failed === 0 ? addFailure(counts) : counts;
}

function addFailure({ passed }: Counts): Counts {
  return { passed, failed: 1 };
}

function playwright(
  environment: Readonly<Record<string, string>>,
  chosen: readonly string[],
): Promise<number | null> {
  const manifest = createRequire(import.meta.url).resolve('@playwright/test/package.json');
  const program = join(dirname(manifest), 'cli.js');
  return new Promise((resolve) => {
    spawn(process.execPath, [program, 'test', '-c', 'e2e/playwright.config.ts', ...chosen], {
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    }).on('close', resolve);
  });
}
