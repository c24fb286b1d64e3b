import { withPageList } from './page-list.ts';

/**
 * Pagefind takes a part of the index that does not load, or loads in part, for one
 * without any words: it prints an error and finds nothing. A search that fails must
 * not look like one without results, so in the worker every file of the index goes
 * through here. https://github.com/Pagefind/pagefind/blob/main/pagefind_web_js/lib/coupled_search.ts
 */
export interface FetchGuard {
  /** A `fetch` that unpacks the files of the index and remembers failures. */
  readonly fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  /** What went wrong so far. */
  readonly failures: readonly Error[];
}

const packed = /\.(?:pf_\w+|pagefind)$/;

export function guardFetch(fetchPlain: typeof fetch): FetchGuard {
  const failures: Error[] = [];
  const guarded: FetchGuard['fetch'] = async (input, init) => {
    try {
      const response = await fetchPlain(input, init);
      if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
      const { pathname } = new URL(response.url);
      if (!packed.test(pathname)) return response;
      const content = new Uint8Array(await unpacked(await response.arrayBuffer()));
      return new Response(pathname.endsWith('.pf_meta') ? withPageList(content) : content);
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error));
      failures.push(failure);
      throw failure;
    }
  };
  return { fetch: guarded, failures };
}

/**
 * Unpacks a file, which proves that it is whole: gzip ends with a checksum. A file
 * that a host has unpacked on the way begins with Pagefind's signature instead.
 *
 * @throws TypeError when the file is damaged
 */
async function unpacked(content: ArrayBuffer): Promise<ArrayBuffer> {
  const [first, second] = new Uint8Array(content);
  if (first !== 0x1f || second !== 0x8b) {
    if (new TextDecoder().decode(content.slice(0, 12)) === 'pagefind_dcd') return content;
    throw new TypeError('The file is no part of the index.');
  }
  const plain = new Response(content).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Response(plain).arrayBuffer();
}
