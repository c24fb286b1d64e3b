import { compareNames } from './lists.ts';
import type { Entry, Graph } from './model.ts';
import { relationEdges } from './relation-edges.ts';

/** The entries related to most others: where a reader may begin. */
export function mostRelated(graph: Graph, count: number): Entry[] {
  const degrees = new Map<Entry, number>();
  for (const { from, to } of relationEdges(graph)) {
    for (const entry of [from, to]) degrees.set(entry, (degrees.get(entry) ?? 0) + 1);
  }
  return [...degrees]
    .sort(([a, x], [b, y]) => y - x || compareNames(a.data.title, b.data.title))
    .slice(0, count)
    .map(([entry]) => entry);
}
