import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { astroExecutable, quietAstro } from '../build/run-astro.ts';
import { browserTests, shortTests, testedSites } from '../testing/browser-tests.ts';
import { buildTestedSite } from '../testing/build-tested-site.ts';
import { addCounts, noCounts, type Counts } from '../testing/counts.ts';
import { unitTests } from '../testing/unit-tests.ts';
import { validHtml } from '../testing/valid-html.ts';

/**
 * `npm test`: everything, one step after the other. A step that fails does not
 * hide the next ones. The last line counts: `N passed, N failed`.
 */
const require = createRequire(import.meta.url);
process.chdir(dirname(require.resolve('../../package.json')));

const steps: readonly [name: string, step: () => Promise<Counts> | Counts][] = [
  [
    'Format',
    () => run(packageFile('prettier', 'bin/prettier.cjs'), ['--check', '--log-level', 'warn', '.']),
  ],
  [
    'Lint',
    () =>
      run(packageFile('eslint', 'bin/eslint.js'), [
        '-c',
        '.eslint.config.mjs',
        '--max-warnings',
        '0',
        '.',
      ]),
  ],
  ['Types', () => run(astroExecutable(), ['check', '--minimumSeverity', 'warning'])],
  ['Unit tests', unitTests],
  ['Content check', () => run('src/commands/check.ts', [])],
  ['Permanent links', () => run('src/commands/permalinks.ts', ['--check'])],
  ...testedSites.map((site): [string, () => Counts] => [
    `Build of ${site.folder}/`,
    () => buildTestedSite(site),
  ]),
  ['Valid HTML', () => validHtml('dist')],
  ['Browser tests', () => browserTests(testedSites, shortTests)],
];

let total = noCounts;
const failures: string[] = [];
for (const [name, step] of steps) {
  console.log(`\n— ${name}`);
  const started = performance.now();
  const counts = await step();
  total = addCounts(total, counts);
  if (counts.failed > 0) failures.push(name);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`  ${counts.failed > 0 ? 'FAILED' : 'passed'} in ${seconds} s`);
}
for (const { folder } of testedSites.slice(1)) rmSync(folder, { recursive: true, force: true });
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs a Node program; it counts as one test. */
function run(program: string, args: readonly string[]): Counts {
  const { status } = spawnSync(process.execPath, [program, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...quietAstro },
  });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function packageFile(name: string, file: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), file);
}
