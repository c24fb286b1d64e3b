import { copyFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from '../permalinks/ledger.ts';
import { redirectLines, retiredPages, type RetiredPage } from '../permalinks/retired-pages.ts';
import { href } from '../site/config.ts';

/**
 * Completes the static pages at retired addresses: lines for hosts that redirect by
 * themselves, and the files that lay beside a page that moved (`cite.bib` and the
 * like), which name its new address.
 *
 * @param directory the folder of the built site
 */
export function writeRedirects(directory: string, ledger: Ledger): void {
  const pages = retiredPages(ledger);
  const lines = redirectLines(pages, href);
  if (lines.length > 0) writeFileSync(join(directory, '_redirects'), `${lines.join('\n')}\n`);
  for (const page of pages) if (page.moved) copyFilesBeside(directory, page);
}

/** Never in the place of a file that the build made at the old address. */
function copyFilesBeside(directory: string, { path, to }: RetiredPage): void {
  const from = join(directory, to.path);
  for (const item of readdirSync(from, { withFileTypes: true })) {
    const copy = join(directory, path, item.name);
    if (item.isFile() && !existsSync(copy)) copyFileSync(join(from, item.name), copy);
  }
}
