import { allowWorkersOf } from './trusted-types.ts';

/** The part of Pagefind's browser API that the site uses. https://pagefind.app/docs/api/ */

export interface SearchSection {
  readonly title: string;
  readonly url: string;
  /** HTML in which only `<mark>` is markup; everything else is escaped. */
  readonly excerpt: string;
}

export interface SearchPageData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly SearchSection[];
}

export interface SearchResult {
  readonly id: string;
  readonly data: () => Promise<SearchPageData>;
}

export interface SearchResults {
  readonly results: readonly SearchResult[];
  /** For each value of each filter, how many results it would leave. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly search: (query: string, options?: object) => Promise<SearchResults>;
  /** Loads the filters; without it, results carry no counts. */
  readonly filters: () => Promise<unknown>;
}

function isPagefind(module: unknown): module is Pagefind {
  return (
    typeof module === 'object' &&
    module !== null &&
    'search' in module &&
    typeof module.search === 'function' &&
    'options' in module &&
    typeof module.options === 'function' &&
    'filters' in module &&
    typeof module.filters === 'function'
  );
}

/**
 * Loads the index.
 *
 * @param base the base path of the site, with slashes
 * @throws when there is no index at that place
 */
export async function loadPagefind(base: string): Promise<Pagefind> {
  allowWorkersOf(`${base}pagefind/`);
  const module: unknown = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  if (!isPagefind(module)) throw new TypeError('The search index has no search function.');
  await module.options({
    excerptLength: 24,
    // Short reference pages: an exact and rare word counts more than a long page.
    ranking: {
      termSimilarity: 9,
      pageLength: 0.1,
      termFrequency: 0.1,
      termSaturation: 2,
      metaWeights: { title: 8, aliases: 6 },
    },
  });
  await module.filters();
  return module;
}
