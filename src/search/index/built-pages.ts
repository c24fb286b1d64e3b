import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { NamedPage } from '../names/named-page.ts';
import { sitePages } from '../names/site-pages.ts';

/** What the index takes from built pages, because no content holds it. */
export interface BuiltPages {
  /** The HTML of the page on the method of the site, as soon as it is there. */
  readonly about: () => Promise<string>;
  /** Overviews and their parts, by name; read when all pages are there. */
  readonly sitePages: Promise<readonly NamedPage[]>;
}

/**
 * The pages of a site that is being built.
 *
 * @param directory the folder of the site
 * @param built when all its pages are written
 */
export function builtPages(directory: string, built: Promise<void>): BuiltPages {
  return {
    about: async () => {
      const html = await writtenPage(join(directory, 'about', 'index.html'), built);
      // The whole text would be indexed once more as the title of its element.
      return html.replace(/<main id="[^"]*"/, '<main');
    },
    sitePages: built.then(() => sitePages((address) => isThere(directory, address))),
  };
}

/** How often a page is looked for, in milliseconds. */
const interval = 200;

/**
 * A page, as soon as it is written to its end.
 *
 * @param all when every page is written
 * @throws the reason why pages are not written; Error when this one is not among them
 */
export async function writtenPage(file: string, all: Promise<void>): Promise<string> {
  let isLast = false;
  const end = all.then(() => {
    isLast = true;
  });
  for (;;) {
    const wasLast = isLast;
    const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (html.trimEnd().endsWith('</html>')) return html;
    if (wasLast) throw new Error(`The page ${file} was not built.`);
    await Promise.race([end, setTimeout(interval)]);
  }
}

function isThere(directory: string, address: string): boolean {
  const [path = '', fragment] = address.split('#');
  const file = join(directory, path, 'index.html');
  if (!existsSync(file)) return false;
  return fragment === undefined || readFileSync(file, 'utf8').includes(`id="${fragment}"`);
}
