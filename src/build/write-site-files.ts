import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { SiteContent } from '../data/site-content.ts';
import type { FileContent } from '../files/site-file.ts';
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
    write(path, await file.content());
    // Other steps of the build go on in between.
    if ((written += 1) % 100 === 0) await setImmediate();
    signal.throwIfAborted();
  }
}

/** Characters that are written at once. */
const together = 1_000_000;

function write(path: string, content: FileContent): void {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    writeFileSync(path, content);
    return;
  }
  const file = openSync(path, 'w');
  try {
    let text = '';
    for (const piece of content) {
      text += piece;
      if (text.length < together) continue;
      writeFileSync(file, text);
      text = '';
    }
    writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
}
