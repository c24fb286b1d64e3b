import type { SiteContent } from '../data/site-content.ts';
import { buildSearchIndex } from '../search/index/build-index.ts';
import { builtPages } from '../search/index/built-pages.ts';
import { basePath, siteUrl } from '../site/config.ts';
import { finishPages } from './finish-pages.ts';
import type { ShowProgress } from './progress.ts';
import { runAstro } from './run-astro.ts';
import type { VerifiedSite } from './verify-site.ts';
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
 * What does not wait for another step goes on beside it, in processes and threads of
 * their own: Astro begins while the content is checked, and renders the pages while the
 * other files are written and Pagefind indexes the content; then the pages are completed
 * and verified. When one step fails, the others are ended and waited for: nothing writes
 * into the folder afterwards.
 *
 * @param checkedContent reads and checks the content
 * @throws the first error of a step, or the reason of the interruption
 */
export async function makeSite(
  folder: string,
  checkedContent: () => SiteContent,
  interruption: AbortSignal | undefined,
  show: ShowProgress,
): Promise<MadeSite> {
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(interruption ? [interruption] : [])]);
  const step = (name: string) => (done: number, of: number) => {
    signal.throwIfAborted();
    show(name, done, of);
  };
  const built = runAstro(folder, signal, show);
  const steps: Promise<unknown>[] = [built];
  try {
    const content = checkedContent();
    const pages = builtPages(folder, built);
    const files = writeSiteFiles(folder, content, signal);
    const index = buildSearchIndex(folder, content, pages, step('Pages indexed'));
    const site = Promise.all([pages.sitePages, files]).then(() => {
      writeRedirects(folder, content.ledger);
      const toFinish = { directory: folder, base: basePath, origin: siteUrl };
      return finishPages(toFinish, signal, (done, of) => show('Pages verified', done, of));
    });
    steps.push(files, index, site);
    await Promise.all(steps);
    return { verified: await site, indexed: (await index).pages };
  } catch (error) {
    stop.abort(error);
    await Promise.allSettled(steps);
    throw error;
  }
}
