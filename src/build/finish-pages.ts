import { Worker } from 'node:worker_threads';
import type { Finished, PagesToFinish } from './finish-pages-worker.ts';
import type { VerifiedSite } from './verify-site.ts';

/**
 * Completes and verifies the pages of a built site, in a thread of its own: the index
 * is finished at the same time.
 *
 * @param signal ends the work when it is aborted, with its reason
 * @param onPage told after each verified page how many are done, of how many
 */
export function finishPages(
  pages: PagesToFinish,
  signal: AbortSignal,
  onPage: (done: number, of: number) => void,
): Promise<VerifiedSite> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('finish-pages-worker.ts', import.meta.url), {
      workerData: pages,
    });
    // Its end is waited for, so that it writes nothing after the folder is removed.
    const stop = (): void => void worker.terminate();
    signal.addEventListener('abort', stop);
    let result: VerifiedSite | undefined;
    let failure: unknown;
    worker.on('message', (message: Finished) => {
      if ('site' in message) result = message.site;
      else onPage(message.done, message.of);
    });
    worker.on('error', (error) => {
      failure = error;
    });
    worker.on('exit', () => {
      signal.removeEventListener('abort', stop);
      if (result) resolve(result);
      else reject(failure ?? signal.reason ?? new Error('The pages were not verified.'));
    });
  });
}
