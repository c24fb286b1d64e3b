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
}

const report = 'test-results/browser.json';
const notRun: Counts = { passed: 0, failed: 1 };

/** Serves built sites on free ports and runs Playwright against them. */
export async function browserTests(sites: readonly TestedSite[]): Promise<Counts> {
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
  const status = await playwright({ ...addresses, CHROMIUM_PATH: executable });
  await Promise.all(servers.map((server) => server.close()));
  if (!existsSync(report)) return notRun;
  const counts = browserCounts(readFileSync(report, 'utf8'));
  // Playwright fails for other reasons too, such as a test file that does not load.
  return status !== 0 && counts.failed === 0 ? addFailure(counts) : counts;
}

function addFailure({ passed }: Counts): Counts {
  return { passed, failed: 1 };
}

function playwright(environment: Readonly<Record<string, string>>): Promise<number | null> {
  const manifest = createRequire(import.meta.url).resolve('@playwright/test/package.json');
  const program = join(dirname(manifest), 'cli.js');
  return new Promise((resolve) => {
    spawn(process.execPath, [program, 'test', '-c', 'e2e/playwright.config.ts'], {
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    }).on('close', resolve);
  });
}
