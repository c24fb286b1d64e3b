import { facets, sorts, type Filters, type Sort } from '../engine/protocol.ts';

/** What the search page shows, as its address says. */
export interface SearchState {
  readonly query: string;
  readonly filters: Filters;
  readonly sort: Sort;
}

/** Reads `?q=…&kind=…&year=…&status=…&source=…&sort=…`; what it does not know it leaves. */
export function stateOf(parameters: URLSearchParams): SearchState {
  const filters = Object.fromEntries(
    facets.flatMap((facet) => {
      const value = parameters.get(facet)?.slice(0, 100);
      return value ? [[facet, value] as const] : [];
    }),
  );
  return {
    query: (parameters.get('q') ?? '').slice(0, 200),
    filters,
    sort: sorts.find((sort) => sort === parameters.get('sort')) ?? 'relevance',
  };
}

/** The parameters of a state, in a fixed order; what is as always is left out. */
export function parametersOf({ query, filters, sort }: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const facet of facets) {
    const value = filters[facet];
    if (value !== undefined && value !== '') parameters.set(facet, value);
  }
  if (sort !== 'relevance') parameters.set('sort', sort);
  return parameters;
}
