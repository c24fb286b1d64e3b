/**
 * The search in a thread of its own: typing stays smooth whatever the index does,
 * and what Pagefind leaves unhandled ends here.
 */
import { searchEngine, type SearchEngine } from './engine.ts';
import { guardFetch } from './guarded-fetch.ts';
import { openPagefind, readPage, type PageData } from './pagefind.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

// The address of the site's root is the name that the worker was given.
const root = self.name;
const guard = guardFetch(self.fetch.bind(self));
self.fetch = guard.fetch;
self.addEventListener('unhandledrejection', (event) => event.preventDefault());

const loadJson = async (file: string): Promise<unknown> =>
  (await guard.fetch(`${root}search/${file}`)).json();

/** A page's text as Pagefind keeps it: JSON after a signature. */
async function loadPage(id: string): Promise<PageData> {
  const response = await guard.fetch(`${root}pagefind/fragment/${id}.pf_fragment`);
  return readPage(await response.text(), new URL(root).pathname);
}

const engine: SearchEngine = searchEngine({
  base: new URL(root).pathname,
  loadJson,
  loadPage,
  openText: () =>
    openPagefind(
      (address) => import(/* @vite-ignore */ address),
      `${root}pagefind/`,
      new URL(root).pathname,
    ),
});

let latest = 0;

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  latest = data.turn;
  void answer(data);
});

async function answer({ turn, request }: ToWorker): Promise<void> {
  const failed = guard.failures.length;
  try {
    const byName = await engine.byName(request).catch(() => undefined);
    if (turn !== latest) return;
    if (
      byName &&
      request.sort === 'relevance' &&
      Object.values(request.filters).every((value) => !value)
    ) {
      send({ turn, answer: byName });
    }
    const complete = await engine.complete(request);
    if (guard.failures.length > failed) throw guard.failures.at(-1);
    if (turn === latest) send({ turn, answer: complete });
  } catch {
    if (turn === latest) {
      send({ turn, failure: typeof WebAssembly === 'undefined' ? 'webassembly' : 'index' });
    }
  }
}

function send(message: FromWorker): void {
  self.postMessage(message);
}
