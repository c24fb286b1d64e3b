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
  /** `null` finds every page. Words in quotation marks stand together, as typed. */
  readonly search: (
    query: string | null,
    options?: {
      readonly filters?: Readonly<Record<string, string>>;
      readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
    },
  ) => Promise<{ readonly results: readonly PageHit[] }>;
  /** Every filter with its values and how many pages each has. */
  readonly filters: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
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
  metaWeights: { title: 5, kind: 0, detail: 1 },
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
