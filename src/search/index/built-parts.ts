import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedPage } from '../names/named-page.ts';
import { sitePages } from '../names/site-pages.ts';

/** What the index takes from built pages, because no content holds it. */
export interface BuiltParts {
  /** The HTML of the page on the method of the site. */
  readonly about: string;
  /** Overviews and their parts, by name. */
  readonly sitePages: readonly NamedPage[];
}

/**
 * Reads them.
 *
 * @param directory the folder of the built site
 */
export function readBuiltParts(directory: string): BuiltParts {
  const isThere = (address: string): boolean => {
    const [path = '', fragment] = address.split('#');
    const file = join(directory, path, 'index.html');
    if (!existsSync(file)) return false;
    return fragment === undefined || readFileSync(file, 'utf8').includes(`id="${fragment}"`);
  };
  return {
    about: readFileSync(join(directory, 'about', 'index.html'), 'utf8'),
    sitePages: sitePages(isThere),
  };
}
