import type { Locator } from '../citations/syntax.ts';
import type { SourceKey } from '../schemas/ids.ts';
import type { Claim, Graph } from './model.ts';

const cache = new WeakMap<Graph, ReadonlyMap<string, readonly Claim[]>>();

/** The claims that a paragraph of an article makes; none for other sources and locators. */
export function claimsAtPlace(
  graph: Graph,
  key: SourceKey,
  locator: Locator | undefined,
): readonly Claim[] {
  if (locator?.label !== 'para.') return [];
  const known =
    cache.get(graph) ??
    Map.groupBy(graph.claims, ({ source, data }) => `${source} ${data.paragraph}`);
  cache.set(graph, known);
  return known.get(`${key} ${locator.value}`) ?? [];
}
