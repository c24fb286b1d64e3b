import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Attempts } from '../bench/attempts.ts';
import { startBrowser } from '../testing/browser.ts';
import { sizesOf } from '../bench/sizes.ts';
import { budgetRows } from '../bench/budgets.ts';
import { installOthers, measureGenerated } from '../bench/measure-generated.ts';
import { measureOwnSite } from '../bench/measure-own-site.ts';
import { ownFolder } from '../bench/own-site.ts';
import { everything, trial } from '../bench/page-types.ts';
import { reportGenerated, reportOwnSite, reportSummary } from '../bench/report.ts';
import { writeResults, type GeneratedResults } from '../bench/results.ts';
import { failed } from './failed.ts';

/**
 * `npm run bench`: the measurements of the budgets, and the same content given to Astro
 * without this project and to Starlight, built in turn. Everything is printed as tables
 * and written to `.bench/results.json`.
 *
 *     npm run bench -- --large           with 10,000 entries, too; takes half an hour
 *     npm run bench -- --sizes 50,200    with other numbers of generated entries
 *     npm run bench -- --offline         without what must be installed to compare with
 *     npm run bench -- --trial           one page, once, to see that the benchmark works
 *     npm run bench -- --json file.json  writes the results there
 */
const startedAt = new Date();
const temporary = mkdtempSync(join(tmpdir(), 'reference-bench-'));
const attempts = new Attempts(console.log);
process.on('exit', () => {
  rmSync(temporary, { recursive: true, force: true });
  rmSync(ownFolder, { recursive: true, force: true });
});
// Playwright closes its browsers and goes on, and every measurement would fail.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => process.exit(128 + constants.signals[name]));
}
try {
  const { values } = parseArgs({
    options: {
      json: { type: 'string', default: '.bench/results.json' },
      large: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      offline: { type: 'boolean', default: false },
      trial: { type: 'boolean', default: false },
    },
  });
  const sizes = sizesOf(values.sizes, values.large);
  const extent = values.trial ? trial : everything;
  const browser = await startBrowser();
  try {
    const lighthouse = values.offline ? undefined : join(temporary, 'lighthouse');
    const own = await measureOwnSite(browser, attempts, extent, lighthouse);
    console.log(`\n${reportOwnSite(own)}\n`);
    const generated: GeneratedResults[] = [];
    const save = (): void => {
      const budgets = budgetRows(own, generated);
      writeResults(values.json, startedAt, {
        own,
        generated,
        budgets,
        missing: attempts.missing,
      });
    };
    save();
    const others = values.offline ? [] : await installOthers(temporary, attempts);
    for (const size of sizes) {
      generated.push(await measureGenerated(browser, size, temporary, others, attempts, extent));
      // Whatever befalls the next size, this one is measured.
      save();
    }
    console.log(`\n${reportGenerated(generated)}\n`);
    console.log(reportSummary(own, generated, attempts.missing));
    const minutes = Math.round((Date.now() - startedAt.getTime()) / 60_000);
    console.log(`\nMeasured in ${minutes} minutes; written to ${values.json}.`);
  } finally {
    await browser.close();
  }
  if (attempts.missing.length > 0) process.exitCode = 1;
} catch (error) {
  failed(error);
}
// A browser that was given up would keep the process alive.
process.exit();
