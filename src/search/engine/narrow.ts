import type { Ranked } from '../ranking/rank.ts';
import {
  facets,
  type Facet,
  type FacetCounts,
  type Filters,
  type SearchRequest,
} from './protocol.ts';
import type { FacetIndex } from './facet-index.ts';

/** The results that a request leaves, in its order, and what other choices would leave. */
export interface Narrowed {
  readonly results: readonly Ranked[];
  readonly counts: FacetCounts;
}

/** Applies filters and order to ranked results, and counts the values of each facet. */
export async function narrow(
  ranked: readonly Ranked[],
  { filters, sort, counted }: Pick<SearchRequest, 'filters' | 'sort' | 'counted'>,
  index: FacetIndex,
): Promise<Narrowed> {
  const results = await filtered(ranked, filters, index);
  const counts = await Promise.all(
    facets.map(async (facet): Promise<[Facet, ReadonlyMap<string, number>] | undefined> => {
      const values = counted[facet];
      if (!values) return undefined;
      const others = await filtered(ranked, { ...filters, [facet]: undefined }, index);
      return [facet, await countValues(others, facet, values, index)];
    }),
  );
  return {
    results: sort === 'relevance' ? results : await byDate(results, sort, index),
    counts: Object.fromEntries(counts.filter((count) => count !== undefined)),
  };
}

async function filtered(
  ranked: readonly Ranked[],
  filters: Filters,
  index: FacetIndex,
): Promise<readonly Ranked[]> {
  const chosen = facets.flatMap((facet) => {
    const value = filters[facet];
    return value === undefined || value === '' ? [] : [index.withValue(facet, value)];
  });
  const sets = await Promise.all(chosen);
  return ranked.filter(({ id }) => sets.every((set) => id !== undefined && set.has(id)));
}

async function countValues(
  ranked: readonly Ranked[],
  facet: Facet,
  values: readonly string[],
  index: FacetIndex,
): Promise<ReadonlyMap<string, number>> {
  const counts = values.map(async (value) => {
    const held = await index.withValue(facet, value);
    return [value, ranked.filter(({ id }) => id !== undefined && held.has(id)).length] as const;
  });
  return new Map(await Promise.all(counts));
}

/** Pages without a date of their own come last, in their order. */
async function byDate(
  results: readonly Ranked[],
  sort: 'newest' | 'oldest',
  index: FacetIndex,
): Promise<readonly Ranked[]> {
  const order = new Map((await index.byDate()).map((id, i) => [id, i]));
  const place = ({ id }: Ranked): number => order.get(id ?? '') ?? -1;
  const dated = results.filter((result) => place(result) >= 0);
  const sign = sort === 'oldest' ? 1 : -1;
  return [
    ...dated.sort((a, b) => sign * (place(a) - place(b))),
    ...results.filter((result) => place(result) < 0),
  ];
}
