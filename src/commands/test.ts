import { spawn, spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { finished } from 'node:stream/promises';
import { astroExecutable, quietAstro } from '../build/run-astro.ts';
import { serveSite } from '../site/static-server.ts';
import { browserCounts } from './browser-counts.ts';
import { findChromium, thisMachine } from './find-chromium.ts';

/**
 * `npm test`: everything, one step after the other. A step that fails does not
 * hide the next ones. The last line counts: `N passed, N failed`.
 */
interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const root = dirname(createRequire(import.meta.url).resolve('../../package.json'));
process.chdir(root);
const builtSites = [
  { folder: 'dist', base: '/', variable: 'TEST_SITE_URL' },
  { folder: '.dist-sub-path', base: '/reference/', variable: 'TEST_SUB_PATH_URL' },
] as const;

const steps: readonly [name: string, step: () => Promise<Counts> | Counts][] = [
  [
    'Format',
    () =>
      command(packageProgram('prettier', 'bin/prettier.cjs'), [
        '--check',
        '--log-level',
        'warn',
        '.',
      ]),
  ],
  [
    'Lint',
    () =>
      command(packageProgram('eslint', 'bin/eslint.js'), [
        '-c',
        '.eslint.config.mjs',
        '--max-warnings',
        '0',
        '.',
      ]),
  ],
  ['Types', () => command(astroExecutable(), ['check', '--minimumSeverity', 'warning'])],
  ['Unit tests', unitTests],
  ['Content check', () => command('src/commands/check.ts', [])],
  ['Build', () => command('src/commands/build.ts', [], { BASE_PATH: '' })],
  [
    'Build under a sub-path',
    () =>
      command('src/commands/build.ts', ['--into', '.dist-sub-path'], { BASE_PATH: '/reference/' }),
  ],
  ['Browser tests', browserTests],
];

let total: Counts = { passed: 0, failed: 0 };
const failures: string[] = [];
for (const [name, step] of steps) {
  console.log(`\n— ${name}`);
  const started = performance.now();
  const counts = await step();
  total = add(total, counts);
  if (counts.failed > 0) failures.push(name);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`  ${counts.failed > 0 ? 'FAILED' : 'passed'} in ${seconds} s`);
}
rmSync('.dist-sub-path', { recursive: true, force: true });
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/** Runs a Node program; it counts as one test. */
function command(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Counts {
  const { status } = spawnSync(process.execPath, [program, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...quietAstro, ...environment },
  });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function packageProgram(name: string, program: string): string {
  return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), program);
}

async function unitTests(): Promise<Counts> {
  const files = globSync('src/**/*.test.ts');
  const stream = run({ files, concurrency: 2 });
  let passed = 0;
  let failed = 0;
  stream.on('test:pass', ({ details, skip, todo }) => {
    if (details.type !== 'suite' && skip === undefined && todo === undefined) passed += 1;
  });
  stream.on('test:fail', ({ details, todo }) => {
    if (details.type !== 'suite' && todo === undefined) failed += 1;
  });
  const report = stream.compose(spec);
  report.pipe(process.stdout, { end: false });
  await finished(report);
  return files.length === 0 ? { passed, failed: failed + 1 } : { passed, failed };
}

/** Serves both built sites and runs Playwright against them. */
async function browserTests(): Promise<Counts> {
  let executable: string;
  try {
    executable = findChromium(thisMachine);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
  const servers = await Promise.all(
    builtSites.map(({ folder, base }) => serveSite(folder, base, 0)),
  );
  const addresses = Object.fromEntries(
    builtSites.map(({ variable }, i) => [variable, servers[i]?.url ?? '']),
  );
  const report = 'test-results/browser.json';
  rmSync(report, { force: true });
  const playwright = packageProgram('@playwright/test', 'cli.js');
  const status = await new Promise<number | null>((resolve) => {
    spawn(process.execPath, [playwright, 'test', '-c', 'e2e/playwright.config.ts'], {
      stdio: 'inherit',
      env: { ...process.env, ...addresses, CHROMIUM_PATH: executable },
    }).on('close', resolve);
  });
  await Promise.all(servers.map((server) => server.close()));
  const counts = browserCounts(readFileSync(report, 'utf8'));
  // Playwright fails for other reasons too, such as a test file that does not load.
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
