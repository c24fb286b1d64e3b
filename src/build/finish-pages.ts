import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Finished, ShareOfPages } from './finish-pages-worker.ts';
import { verifiedSite, type ReadPages, type VerifiedSite } from './verify-site.ts';

/** More threads than this would wait for the disk. */
const mostThreads = 4;

/**
 * Completes and verifies the pages of a built site, in threads of their own.
 *
 * @param signal ends the work when it is aborted, with its reason
 * @param onPage told now and then how many pages are done, of how many
 */
export async function finishPages(
  place: Omit<ShareOfPages, 'share' | 'shares'>,
  signal: AbortSignal,
  onPage: (done: number, of: number) => void,
): Promise<VerifiedSite> {
  let done = 0;
  const shares = Math.min(mostThreads, availableParallelism());
  const read = Array.from({ length: shares }, (_, share) =>
    finishShare({ ...place, share, shares }, signal, (more, of) => onPage((done += more), of)),
  );
  // When one fails, the others are waited for: nothing writes afterwards.
  await Promise.allSettled(read);
  return verifiedSite(await Promise.all(read));
}

function finishShare(
  share: ShareOfPages,
  signal: AbortSignal,
  onPages: (done: number, of: number) => void,
): Promise<ReadPages> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('finish-pages-worker.ts', import.meta.url), {
      workerData: share,
    });
    // Its end is waited for, so that it writes nothing after the folder is removed.
    const stop = (): void => void worker.terminate();
    signal.addEventListener('abort', stop);
    let result: ReadPages | undefined;
    let failure: unknown;
    worker.on('message', (message: Finished) => {
      if ('read' in message) result = message.read;
      else onPages(message.done, message.of);
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
