import type { Browser } from '@playwright/test';
import { contentDirectory } from '../graph/load.ts';
import { findChromium, thisMachine } from '../testing/find-chromium.ts';
import type { Attempts } from './attempts.ts';
import { costOf } from './compare-builds.ts';
import { serveCompressed } from './compressing-server.ts';
import { entryWeights } from './entry-weights.ts';
import { installLighthouse, lighthouse, type LighthouseResult } from './lighthouse.ts';
import { buildOwnSite, checkOwnSite, ownFolder } from './own-site.ts';
import { pageLoad, type PageLoad } from './page-loads.ts';
import type { Extent } from './page-types.ts';
import type { OwnResults } from './results.ts';
import { heaviestScripts } from './script-weight.ts';
import { searchCost, siteTrial } from './search-cost.ts';

/**
 * Measures the site as it is: check and build, weights, loading, search and, where it
 * can be installed, Lighthouse.
 *
 * @param lighthouseFolder where Lighthouse is installed; without it there are no audits
 */
export async function measureOwnSite(
  browser: Browser,
  attempts: Attempts,
  extent: Extent,
  lighthouseFolder: string | undefined,
): Promise<OwnResults> {
  const content = contentDirectory();
  const check = await attempts.try('Check of the site', () => checkOwnSite(content));
  const build = await attempts.try('Build of the site', () => buildOwnSite(content));
  const costs = { check: costOf(check), build: costOf(build) };
  const nothing = { weights: undefined, scripts: undefined, search: undefined };
  if (!build) return { ...costs, ...nothing, loads: [], audits: [] };
  const chromium = findChromium(thisMachine);
  const server = await serveCompressed(ownFolder);
  try {
    return {
      ...costs,
      weights: await attempts.try('Weight of the entry pages', () => entryWeights(ownFolder)),
      scripts: await attempts.try('Weight of the scripts', () => heaviestScripts(ownFolder)),
      search: await attempts.try('Cost of a search', () =>
        searchCost(server.url, siteTrial, chromium),
      ),
      loads: await loadsOf(browser, server.url, attempts, extent),
      audits: lighthouseFolder
        ? await auditsOf(server.url, chromium, lighthouseFolder, attempts, extent)
        : [],
    };
  } finally {
    await server.close();
  }
}

async function loadsOf(
  browser: Browser,
  site: string,
  attempts: Attempts,
  { pages, runs }: Extent,
): Promise<PageLoad[]> {
  const loads: PageLoad[] = [];
  for (const page of pages) {
    const load = await attempts.try(`Loading /${page}`, () => pageLoad(browser, site + page, runs));
    if (load) loads.push(load);
  }
  return loads;
}

async function auditsOf(
  site: string,
  chromium: string,
  folder: string,
  attempts: Attempts,
  { pages }: Extent,
): Promise<LighthouseResult[]> {
  const installed = await attempts.try('Installing Lighthouse', async () => {
    await installLighthouse(folder);
    return true;
  });
  if (!installed) return [];
  const audits: LighthouseResult[] = [];
  for (const page of pages) {
    const audit = await attempts.try(`Lighthouse of /${page}`, () =>
      lighthouse(folder, chromium, site + page),
    );
    if (audit) audits.push(audit);
  }
  return audits;
}
