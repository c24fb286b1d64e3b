import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { findChromium, thisMachine } from '../testing/find-chromium.ts';
import type { InstalledSite } from './compare-builds.ts';
import { serveCompressed, type CompressingServer } from './compressing-server.ts';
import { inventedName } from './corpus/names.ts';
import { bytesToFirstResult, starlightSearch } from './first-result.ts';
import { ownFolder } from './own-site.ts';
import { pageLoad, type PageLoad } from './page-loads.ts';
import { searchCost, type SearchCost } from './search-cost.ts';
import { starlight } from './sites/compared-sites.ts';
import { bytes, markdownTable, milliseconds, ratio } from './table.ts';

/** How the same entry reads on one of the sites. */
export interface ComparedPage {
  readonly site: string;
  readonly load: PageLoad;
}

/** What the same queries cost on this site and on Starlight. */
export interface ComparedSearch {
  readonly own: SearchCost;
  /** Bytes to Starlight's first result; `undefined` where it was not built. */
  readonly starlight: number | undefined;
}

const name = inventedName(0).latin;
/** A name, a frequent word, two words, a question; all of them occur in every corpus. */
const queries = [name, 'cooperation', 'joint statement', 'who held the second round'];
const typed = ['security council', 'joint statement', 'regional development'];

/** Loads the same entry on each site as it was built last. */
export async function comparePages(
  browser: Browser,
  others: readonly InstalledSite[],
  runs: number,
): Promise<ComparedPage[]> {
  const results: ComparedPage[] = [];
  const built = others.map(({ site, root }) => ({ name: site.name, folder: join(root, 'dist') }));
  for (const { name: site, folder } of [{ name: 'this site', folder: ownFolder }, ...built]) {
    const load = await served(folder, ({ url }, entry) => pageLoad(browser, url + entry, runs));
    results.push({ site, load });
  }
  return results;
}

/** Asks this site and Starlight the same queries, each site as it was built last. */
export async function compareSearch(
  browser: Browser,
  others: readonly InstalledSite[],
): Promise<ComparedSearch> {
  const own = await served(ownFolder, ({ url }, entry) =>
    searchCost(url, { entry, queries, typed }, findChromium(thisMachine)),
  );
  const other = others.find(({ site }) => site === starlight);
  return {
    own,
    starlight:
      other &&
      (await served(join(other.root, 'dist'), (server, entry) =>
        bytesToFirstResult(browser, starlightSearch, server, entry, queries),
      )),
  };
}

/** Serves a built site for as long as something is measured on the page of the first entry. */
async function served<T>(
  folder: string,
  measure: (server: CompressingServer, entry: string) => Promise<T>,
): Promise<T> {
  const [file] = globSync(`organisations/*${name.toLowerCase()}/index.html`, { cwd: folder });
  if (file === undefined) throw new Error(`There is no page of ${name} in ${folder}.`);
  const server = await serveCompressed(folder);
  try {
    return await measure(server, file.replace(/index\.html$/, ''));
  } finally {
    await server.close();
  }
}

export function comparedPagesTable(pages: readonly ComparedPage[]): string {
  return markdownTable(
    [
      'the same entry on',
      'bytes',
      'requests',
      'before paint',
      'first paint ms',
      'largest paint ms',
      'blocked ms',
      'this site ÷ it: bytes',
      'requests',
    ],
    pages.map(({ site, load }, i) => [
      site,
      bytes(load.bytes),
      String(load.requests),
      String(load.beforePaint),
      milliseconds(load.firstPaint),
      milliseconds(load.largestPaint),
      milliseconds(load.blocked),
      i === 0 ? '' : ratio(pages[0]?.load.bytes, load.bytes),
      i === 0 ? '' : ratio(pages[0]?.load.requests, load.requests),
    ]),
  );
}
