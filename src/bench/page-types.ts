import { pageTypes as tested } from '../../e2e/page-types.ts';

/** Which pages are loaded, and how often each. */
export interface Extent {
  readonly pages: readonly string[];
  readonly runs: number;
}

/** One page of each type. The page for what is not there is none that a reader asks for. */
export const everything: Extent = {
  pages: tested.filter((path) => path !== '404.html'),
  runs: 5,
};

/** Enough to see that the benchmark itself works. */
export const trial: Extent = { pages: ['organisations/tass/'], runs: 1 };
