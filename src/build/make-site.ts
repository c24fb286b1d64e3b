import type { SiteContent } from '../data/site-content.ts';
import { buildSearchIndex } from '../search/index/build-index.ts';
import { basePath, siteUrl } from '../site/config.ts';
import { completePages } from './complete-pages.ts';
import type { ShowProgress } from './progress.ts';
import { runAstro } from './run-astro.ts';
import { verifySite, type VerifiedSite } from './verify-site.ts';
import { writeSiteFiles } from './write-site-files.ts';
import { writeRedirects } from './write-redirects.ts';

/** What was made. */
export interface MadeSite {
  /** What was found on the pages when they were verified. */
  readonly verified: VerifiedSite;
  /** How many pages the search has. */
  readonly indexed: number;
}

/**
 * Makes the files of the site in an empty folder, and verifies the pages.
 *
 * Astro and Pagefind are processes of their own, so what does not wait for another step
 * goes on beside them: the pages, the files beside them and the index. The pages are
 * verified when they and the files they link to are there. When one step fails, the
 * others are ended and waited for: nothing writes into the folder afterwards.
 *
 * @throws the first error of a step, or the reason of the interruption
 */
export async function makeSite(
  folder: string,
  content: SiteContent,
  interruption: AbortSignal | undefined,
  show: ShowProgress,
): Promise<MadeSite> {
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(interruption ? [interruption] : [])]);
  const step = (name: string) => (done: number, of: number) => {
    signal.throwIfAborted();
    show(name, done, of);
  };
  const pages = runAstro(folder, signal, show).then(() => {
    completePages(folder);
  });
  const files = writeSiteFiles(folder, content, signal);
  const index = buildSearchIndex(folder, content, pages, step('Pages indexed'));
  const site = Promise.all([pages, files]).then(() => {
    writeRedirects(folder, content.ledger);
    return verifySite(folder, basePath, siteUrl, step('Pages verified'));
  });
  const steps = [pages, files, index, site] as const;
  try {
    await Promise.all(steps);
  } catch (error) {
    stop.abort(error);
    await Promise.allSettled(steps);
    throw error;
  }
  return { verified: await site, indexed: (await index).pages };
}
