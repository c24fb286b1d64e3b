import type { EntryId } from '../schemas/ids.ts';
import { relationTypeNames, relationTypes, type RelationType } from '../schemas/relation.ts';
import type { Entry, Graph } from './model.ts';
import { fieldMarkerIndex } from './page-references.ts';

/** One related entry. */
export interface RelatedEntry {
  readonly entry: Entry;
  readonly type: RelationType;
  /** The page that declares the relation and the index of its citation there. */
  readonly declaredBy: Entry;
  readonly markerIndex: number;
}

/** Related entries under one heading: "Held under", "Meetings held under it". */
export interface RelationGroup {
  readonly heading: string;
  readonly related: readonly RelatedEntry[];
}

const cache = new WeakMap<Graph, ReadonlyMap<EntryId, readonly RelationGroup[]>>();

/** For every entry its relations in both directions, grouped, in the order of the table of types. */
export function relationGroups(graph: Graph): ReadonlyMap<EntryId, readonly RelationGroup[]> {
  const known = cache.get(graph);
  if (known) return known;
  const byEntry = new Map<EntryId, Map<string, RelatedEntry[]>>();
  const add = (id: EntryId, heading: string, related: RelatedEntry): void => {
    const groups = byEntry.get(id) ?? new Map<string, RelatedEntry[]>();
    byEntry.set(id, groups);
    const list = groups.get(heading) ?? [];
    groups.set(heading, list);
    if (!list.some(({ entry }) => entry === related.entry)) list.push(related);
  };
  for (const declaredBy of graph.entries.values()) {
    declaredBy.data.relations.forEach((relation, i) => {
      const target = graph.entries.get(relation.target);
      if (!target) return;
      const markerIndex = fieldMarkerIndex(declaredBy, ['relations', i, 'citation']);
      const { type } = relation;
      const { forward, inverse } = relationTypes[type];
      add(declaredBy.id, forward, { entry: target, type, declaredBy, markerIndex });
      add(target.id, inverse, { entry: declaredBy, type, declaredBy, markerIndex });
    });
  }
  const order: string[] = relationTypeNames.flatMap((type) => [
    relationTypes[type].forward,
    relationTypes[type].inverse,
  ]);
  const result = new Map(
    [...byEntry].map(([id, groups]) => [
      id,
      [...groups]
        .map(([heading, related]) => ({ heading, related }))
        .sort((a, b) => order.indexOf(a.heading) - order.indexOf(b.heading)),
    ]),
  );
  cache.set(graph, result);
  return result;
}
