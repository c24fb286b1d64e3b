import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { Attempts } from './attempts.ts';
import { compareBuilds, type InstalledSite } from './compare-builds.ts';
import { comparePages, compareSearch } from './compare-pages.ts';
import { writeCorpus } from './corpus/write-corpus.ts';
import type { Extent } from './page-types.ts';
import type { GeneratedResults } from './results.ts';
import { bareAstro, starlight } from './sites/compared-sites.ts';
import { installSite } from './sites/install-site.ts';
import { bytes } from './table.ts';

/** Installs the sites to compare with; those that cannot be had are left out. */
export async function installOthers(
  temporary: string,
  attempts: Attempts,
): Promise<InstalledSite[]> {
  const others: InstalledSite[] = [];
  for (const site of [bareAstro, starlight]) {
    const root = join(temporary, site.name.replaceAll(' ', '-'));
    const installed = await attempts.try(`Installing ${site.name}`, async () => {
      await installSite(root, site);
      return { site, root };
    });
    if (installed) others.push(installed);
  }
  return others;
}

/** Measures generated content of one size, given to this site and to others in turn. */
export async function measureGenerated(
  browser: Browser,
  entries: number,
  temporary: string,
  others: readonly InstalledSite[],
  attempts: Attempts,
  { runs }: Extent,
): Promise<GeneratedResults> {
  const of = `${bytes(entries)} entries`;
  const content = join(temporary, `content-${entries}`);
  await attempts.try(`Writing ${of}`, () => writeCorpus(content, entries));
  const builds = await compareBuilds(entries, content, others, attempts);
  rmSync(content, { recursive: true, force: true });
  const built = others.filter(({ site }) =>
    builds.others.some(({ site: name }) => name === site.name),
  );
  if (!builds.own) return { ...builds, pages: [], search: undefined };
  return {
    ...builds,
    pages: (await attempts.try(`Pages of ${of}`, () => comparePages(browser, built, runs))) ?? [],
    search: await attempts.try(`Search in ${of}`, () => compareSearch(browser, built)),
  };
}
