import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { SiteContent } from '../data/site-content.ts';
import { siteFiles } from '../files/site-files.ts';

/**
 * Writes the files that are no pages. Each is a pure function of the content; as routes
 * of Astro they would take several times as long.
 *
 * @param directory the folder of the site
 * @param signal ends the work when it is aborted, with its reason
 */
export async function writeSiteFiles(
  directory: string,
  content: SiteContent,
  signal: AbortSignal,
): Promise<void> {
  const folders = new Set<string>();
  let written = 0;
  for (const file of siteFiles(content)) {
    const path = join(directory, file.path);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(path, await file.content());
    // Other steps of the build go on in between.
    if ((written += 1) % 100 === 0) await setImmediate();
    signal.throwIfAborted();
  }
}
