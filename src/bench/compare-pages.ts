import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { serveCompressed } from './compressing-server.ts';
import { inventedName } from './corpus/names.ts';
import { bytesToFirstResult, ownSearch, starlightSearch, type SearchOf } from './first-result.ts';
import { pageLoad, type PageLoad } from './page-loads.ts';
import { bytes, markdownTable, milliseconds } from './table.ts';
import { ownFolder } from './own-site.ts';
import type { InstalledSite } from './compare-builds.ts';
import { starlight } from './sites/compared-sites.ts';

/** How the same entry reads and is found on one of the sites. */
export interface ComparedPage {
  readonly site: string;
  readonly load: PageLoad;
  /** Bytes from turning to the search to the first result; `undefined` for a site without one. */
  readonly firstResult: number | undefined;
}

/** Loads the same entry on each site as it was built last, and searches for its name. */
export async function comparePages(
  browser: Browser,
  others: readonly InstalledSite[],
): Promise<ComparedPage[]> {
  const own = { site: 'this site', folder: ownFolder, search: ownSearch };
  const built: readonly { site: string; folder: string; search: SearchOf | undefined }[] = [
    own,
    ...others.map(({ site, root }) => ({
      site: site.name,
      folder: join(root, 'dist'),
      search: site === starlight ? starlightSearch : undefined,
    })),
  ];
  const results: ComparedPage[] = [];
  for (const { site, folder, search } of built) {
    const name = inventedName(0).latin;
    const [file = ''] = globSync(`organisations/*${name.toLowerCase()}/index.html`, {
      cwd: folder,
    });
    const entry = file.replace(/index\.html$/, '');
    const server = await serveCompressed(folder);
    try {
      const load = await pageLoad(browser, server.url + entry);
      const firstResult =
        search && (await bytesToFirstResult(browser, search, server.url, entry, name));
      results.push({ site, load, firstResult });
    } finally {
      await server.close();
    }
  }
  return results;
}

export function comparedPagesTable(pages: readonly ComparedPage[]): string {
  return markdownTable(
    [
      'the same entry on',
      'bytes',
      'requests',
      'first paint ms',
      'largest paint ms',
      'blocked ms',
      'bytes to the first search result',
    ],
    pages.map(({ site, load, firstResult }) => [
      site,
      bytes(load.bytes),
      String(load.requests),
      milliseconds(load.firstPaint),
      milliseconds(load.largestPaint),
      milliseconds(load.blocked),
      firstResult === undefined ? '–' : bytes(firstResult),
    ]),
  );
}
