import workerAddress from '../engine/worker.ts?worker&url';
import { allowWorker } from './trusted-types.ts';
import type { FromWorker, SearchAnswer, SearchRequest, ToWorker } from '../engine/protocol.ts';

/** Why there is no answer. */
export type Failure = 'index' | 'webassembly' | 'offline' | 'unbuilt';

/** Hears of the latest query only. */
export interface Listener {
  readonly answered: (answer: SearchAnswer) => void;
  readonly failed: (failure: Failure) => void;
  /** The answer takes longer than a reader waits without a word. */
  readonly slow: () => void;
}

export interface SearchClient {
  readonly ask: (request: SearchRequest) => void;
}

const patience = 4000;

/**
 * Asks the search, which runs in a worker of its own. After a failure the worker is
 * given up, and the next question begins anew: Pagefind keeps a part of the index
 * that did not load for one that is empty.
 *
 * @param root the address of the site's root
 */
export function searchClient(root: string, listener: Listener): SearchClient {
  let worker: Worker | undefined;
  let turn = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function fail(failure: Failure): void {
    clearTimeout(waiting);
    worker?.terminate();
    worker = undefined;
    const isUnbuilt = import.meta.env.DEV && failure === 'index';
    listener.failed(!navigator.onLine ? 'offline' : isUnbuilt ? 'unbuilt' : failure);
  }

  function start(): Worker {
    allowWorker(workerAddress);
    const started = new Worker(workerAddress, { type: 'module', name: root });
    started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.turn !== turn || started !== worker) return;
      if ('failure' in data) return fail(data.failure);
      if (data.answer.stage === 'complete') clearTimeout(waiting);
      listener.answered(data.answer);
    });
    started.addEventListener('error', (event) => {
      event.preventDefault();
      if (started === worker) fail('index');
    });
    return started;
  }

  return {
    ask(request) {
      turn += 1;
      clearTimeout(waiting);
      waiting = setTimeout(listener.slow, patience);
      try {
        worker ??= start();
        worker.postMessage({ turn, request } satisfies ToWorker);
      } catch {
        fail('index');
      }
    },
  };
}
