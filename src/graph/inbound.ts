import type { EntryId } from '../schemas/ids.ts';
import type { Graph } from './model.ts';

const cache = new WeakMap<Graph, ReadonlyMap<EntryId, ReadonlySet<EntryId>>>();

/** For every entry the other entries that lead to it, by a link or by a relation in either direction. */
export function inboundPages(graph: Graph): ReadonlyMap<EntryId, ReadonlySet<EntryId>> {
  const known = cache.get(graph);
  if (known) return known;
  const inbound = new Map<EntryId, Set<EntryId>>();
  const add = (to: EntryId, from: EntryId): void => {
    if (to === from) return;
    const pages = inbound.get(to) ?? new Set<EntryId>();
    inbound.set(to, pages);
    pages.add(from);
  };
  for (const entry of graph.entries.values()) {
    for (const { target } of entry.prose.links) {
      if (target.kind === 'entry') add(target.id, entry.id);
    }
    for (const { target } of entry.data.relations) {
      // A target that there is not is no page that leads here.
      if (!graph.entries.has(target)) continue;
      add(target, entry.id);
      add(entry.id, target);
    }
  }
  cache.set(graph, inbound);
  return inbound;
}
