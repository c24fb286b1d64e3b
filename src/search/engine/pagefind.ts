/** The part of Pagefind's browser API that the search uses. https://pagefind.app/docs/api/ */

/** Where a word of the query stands in a page's text, counted in words. */
export interface WordLocation {
  readonly weight: number;
  readonly location: number;
}

/** An element of the page with an id; its text begins at that word. */
export interface PageAnchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

export interface PageData {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly PageAnchor[];
  readonly weighted_locations: readonly WordLocation[];
}

export interface PageHit {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PageData>;
}

export interface Pagefind {
  /** Words in quotation marks stand together, as typed. */
  readonly search: (query: string) => Promise<{ readonly results: readonly PageHit[] }>;
}

interface PagefindModule {
  readonly createInstance: (options: object) => Pagefind;
}

function isPagefind(module: unknown): module is PagefindModule {
  return (
    typeof module === 'object' &&
    module !== null &&
    'createInstance' in module &&
    typeof module.createInstance === 'function'
  );
}

/**
 * How Pagefind weighs words. Short reference pages: that a word is rare and exactly
 * the one typed counts, how often it stands on a page hardly. Titles count for
 * little, since names are compared apart; kinds and dates beside a title for nothing.
 */
const ranking = {
  termSimilarity: 9,
  pageLength: 0.1,
  termFrequency: 0.1,
  termSaturation: 2,
  metaWeights: { title: 5, kind: 0, detail: 1, words: 1 },
};

/**
 * Opens an index.
 *
 * @param address the folder of the index, absolute, with a slash at the end
 * @param base the base path of the site, with slashes
 * @throws TypeError when there is no index at that place
 */
export async function openPagefind(
  load: (address: string) => Promise<unknown>,
  address: string,
  base: string,
): Promise<Pagefind> {
  const module = await load(`${address}pagefind.js`);
  if (!isPagefind(module)) throw new TypeError('The search index has no search function.');
  return module.createInstance({ basePath: address, baseUrl: base, ranking });
}

const signature = 'pagefind_dcd';

/**
 * A page's text from its file, as Pagefind would give it, without places of words.
 *
 * @throws TypeError when the file holds something else
 */
export function readPage(file: string, base: string): PageData {
  const page: unknown = JSON.parse(file.slice(signature.length));
  if (!file.startsWith(signature) || !isPage(page)) throw new TypeError('This is no page.');
  return { ...page, url: base + page.url.slice(1), weighted_locations: [] };
}

function isPage(value: unknown): value is Omit<PageData, 'weighted_locations'> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'url' in value &&
    typeof value.url === 'string' &&
    'content' in value &&
    typeof value.content === 'string' &&
    'meta' in value &&
    'anchors' in value &&
    Array.isArray(value.anchors)
  );
}
