import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { citablePages } from '../citations/formats/citable-pages.ts';
import { filesBeside } from '../data/files-beside.ts';
import type { SiteContent } from '../data/site-content.ts';

/**
 * Writes the files that lie beside pages. As routes of Astro they would take several
 * times as long; each is a pure function of the content, and Astro has nothing to add.
 *
 * @param directory the folder of the built site
 * @param signal ends the work when it is aborted, with its reason
 */
export async function writeFilesBeside(
  directory: string,
  content: SiteContent,
  signal: AbortSignal,
): Promise<void> {
  for (const [i, page] of citablePages(content.graph).entries()) {
    // Other steps of the build go on in between.
    if (i % 20 === 0) await setImmediate();
    signal.throwIfAborted();
    const folder = join(directory, page.path);
    mkdirSync(folder, { recursive: true });
    for (const { name, text } of filesBeside(content, page)) {
      writeFileSync(join(folder, name), text());
    }
  }
}
