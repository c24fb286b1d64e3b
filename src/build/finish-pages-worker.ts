import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'astro/zod';
import { completePages } from './complete-pages.ts';
import { verifySite, type VerifiedSite } from './verify-site.ts';

const toFinish = z.strictObject({
  /** The folder of the built site. */
  folder: z.string(),
  /** The base path under which it will lie, and the origin of the site. */
  base: z.string(),
  origin: z.string(),
});
export type PagesToFinish = z.infer<typeof toFinish>;

/** What the thread tells: how far it is, and at the end what it found. */
export type Finished =
  { readonly done: number; readonly of: number } | { readonly site: VerifiedSite };

const tell = (message: Finished): void => parentPort?.postMessage(message);

/** Messages for so many pages are one. */
const together = 100;

const { folder, base, origin } = toFinish.parse(workerData);
completePages(folder);
const site = verifySite(folder, base, origin, (done, of) => {
  if (done % together === 0) tell({ done, of });
});
tell({ site });
