import { closeSync, ftruncateSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'astro/zod';
import { completePage } from './complete-page.ts';
import { listFiles } from './list-files.ts';
import { htmlPages, readPages, type ReadPages } from './verify-site.ts';

const shareOfPages = z.strictObject({
  /** The folder of the built site. */
  directory: z.string(),
  /** The base path under which it will lie, and the origin of the site. */
  base: z.string(),
  origin: z.string(),
  /** Which of the shares of its pages, from 0, and how many there are. */
  share: z.number().int(),
  shares: z.number().int(),
});
export type ShareOfPages = z.infer<typeof shareOfPages>;

/** What the thread tells: how many more pages are done, of how many in all, and at the end what it found. */
export type Finished =
  { readonly done: number; readonly of: number } | { readonly read: ReadPages };

const tell = (message: Finished): void => parentPort?.postMessage(message);

/** Messages for so many pages are one. */
const together = 50;

const { share, shares, ...place } = shareOfPages.parse(workerData);
const site = { ...place, files: listFiles(place.directory) };
const all = htmlPages(site);
const pages = all.filter((_, i) => i % shares === share);
let done = 0;
const read = readPages(site, pages, completed, () => {
  done += 1;
  if (done % together === 0) tell({ done: together, of: all.length });
});
tell({ read });

/** Completes a page and gives its HTML. */
function completed(page: string): string {
  const path = join(site.directory, page);
  const html = completePage(page, readFileSync(path, 'utf8'), bytesOf);
  rewrite(path, html);
  return html;
}

/**
 * Writes a file anew over its old text. For one that is emptied first ext4 sees to it
 * that the text is soon on the disk: thousands take three times as long or more.
 * https://mjmwired.net/kernel/Documentation/admin-guide/ext4.rst, "auto_da_alloc"
 */
function rewrite(path: string, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  const file = openSync(path, 'r+');
  try {
    writeFileSync(file, bytes);
    ftruncateSync(file, bytes.length);
  } finally {
    closeSync(file);
  }
}

function bytesOf(file: string): number | undefined {
  return statSync(join(site.directory, file), { throwIfNoEntry: false })?.size;
}
