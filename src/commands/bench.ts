import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startBrowser } from '../bench/browser.ts';
import {
  buildTable,
  compareBuilds,
  type ComparedBuilds,
  type InstalledSite,
} from '../bench/compare-builds.ts';
import { comparedPagesTable, comparePages, type ComparedPage } from '../bench/compare-pages.ts';
import { serveCompressed } from '../bench/compressing-server.ts';
import { entryWeights, weightTables } from '../bench/entry-weights.ts';
import {
  installLighthouse,
  lighthouse,
  lighthouseTable,
  type LighthouseResult,
} from '../bench/lighthouse.ts';
import { buildOwnSite, checkOwnSite, ownFolder } from '../bench/own-site.ts';
import { loadTable, pageLoad, type PageLoad } from '../bench/page-loads.ts';
import { bareAstro, starlight } from '../bench/sites/compared-sites.ts';
import { installSite } from '../bench/sites/install-site.ts';
import { bytes, megabytes, seconds } from '../bench/table.ts';
import { contentDirectory } from '../graph/load.ts';
import { findChromium, thisMachine } from '../testing/find-chromium.ts';
import { failed } from './failed.ts';

/**
 * `npm run bench`: the measurements of the budgets, and the same content given to Astro
 * without this project and to Starlight, built in turn.
 *
 *     npm run bench -- --json results.json   also writes the results as JSON
 *     npm run bench -- --large               with 10,000 entries; takes half an hour
 *     npm run bench -- --offline             without what must be installed to compare with
 */
const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    large: { type: 'boolean', default: false },
    offline: { type: 'boolean', default: false },
  },
});
/** One page of each type. */
const pageTypes = [
  '',
  'organisations/',
  'organisations/tass/',
  'events/eighteenth-strategic-security-consultations-2023/',
  'mechanisms/strategic-security-consultations/',
  'people/wang-yi/',
  'series/strategic-security-consultations/',
  'sources/',
  'sources/tass-2023/',
  'claims/',
  'claims/tass-2023/',
  'claims/tass-2023/6/',
  'disagreements/',
  'changes/',
  'a-z/',
  'search/',
  'about/',
] as const;
const sizes = [100, 1000, ...(values.large ? [10_000] : [])];
const temporary = mkdtempSync(join(tmpdir(), 'reference-bench-'));
const startedAt = new Date().toISOString();

try {
  const own = await measureOwnSite();
  const compared = await measureGenerated();
  if (values.json !== undefined) {
    const machine = { cores: cpus().length, processor: cpus()[0]?.model, node: process.version };
    writeFileSync(
      values.json,
      `${JSON.stringify({ startedAt, machine, ...own, ...compared }, null, 2)}\n`,
    );
    console.log(`\nWritten to ${values.json}.`);
  }
} catch (error) {
  failed(error);
} finally {
  rmSync(temporary, { recursive: true, force: true });
  rmSync(ownFolder, { recursive: true, force: true });
}

/** The site as it is: weights, loading, Lighthouse. */
async function measureOwnSite() {
  const content = contentDirectory();
  const check = await checkOwnSite(content);
  const build = await buildOwnSite(content);
  console.log(
    `The site as it is: check ${seconds(check.seconds)} s, build ${seconds(build.seconds)} s, ${megabytes(build.peakBytes)} MB.\n`,
  );
  const weights = entryWeights(ownFolder);
  console.log(`${weightTables(weights)}\n`);
  const server = await serveCompressed(ownFolder);
  const browser = await startBrowser();
  try {
    const loads: PageLoad[] = [];
    for (const page of pageTypes) loads.push(await pageLoad(browser, server.url + page));
    console.log(`${loadTable(loads)}\n`);
    // The cost of a search is measured here too, by `../bench/search-cost.ts`.
    const audits = values.offline ? [] : await audit(server.url);
    if (audits.length > 0) console.log(`${lighthouseTable(audits)}\n`);
    return { check: costOf(check), build: costOf(build), weights, loads, audits };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function audit(site: string): Promise<LighthouseResult[]> {
  const root = join(temporary, 'lighthouse');
  await installLighthouse(root);
  const chromium = findChromium(thisMachine);
  const results: LighthouseResult[] = [];
  for (const page of pageTypes) results.push(await lighthouse(root, chromium, site + page));
  return results;
}

/** Generated content of several sizes, given to this site and to others. */
async function measureGenerated() {
  const others: InstalledSite[] = [];
  for (const site of values.offline ? [] : [bareAstro, starlight]) {
    const root = join(temporary, site.name.replaceAll(' ', '-'));
    console.log(`Installing ${site.name}.`);
    await installSite(root, site);
    others.push({ site, root });
  }
  const builds: ComparedBuilds[] = [];
  const pages: { entries: number; pages: ComparedPage[] }[] = [];
  const browser = await startBrowser();
  try {
    for (const entries of sizes) {
      const content = join(temporary, `content-${entries}`);
      builds.push(await compareBuilds(entries, content, others, console.log));
      pages.push({ entries, pages: await comparePages(browser, others) });
      rmSync(content, { recursive: true, force: true });
    }
  } finally {
    await browser.close();
  }
  console.log(`\n${buildTable(builds)}\n`);
  for (const { entries, pages: compared } of pages) {
    console.log(`${bytes(entries)} entries\n\n${comparedPagesTable(compared)}\n`);
  }
  return { builds, pages };
}

function costOf({ seconds: time, peakBytes }: { seconds: number; peakBytes: number | undefined }) {
  return { seconds: time, peakBytes };
}
