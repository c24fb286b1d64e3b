import type { EntryId } from '../schemas/ids.ts';
import { relationTypes, type RelationType } from '../schemas/relation.ts';
import type { Entry, Graph } from './model.ts';

/** Two entries that are related, and how: one line of a map. */
export interface RelationEdge {
  /** The entry that declares the first of the relations. */
  readonly from: Entry;
  readonly to: Entry;
  readonly relations: readonly {
    readonly type: RelationType;
    readonly from: Entry;
    readonly to: Entry;
  }[];
}

const cache = new WeakMap<Graph, readonly RelationEdge[]>();

/** Every pair of related entries once, with all that relates them. */
export function relationEdges(graph: Graph): readonly RelationEdge[] {
  const known = cache.get(graph);
  if (known) return known;
  const relations = [...graph.entries.values()].flatMap((from) =>
    from.data.relations.flatMap(({ type, target }) => {
      const to = graph.entries.get(target);
      return to ? [{ type, from, to }] : [];
    }),
  );
  const pairs = Map.groupBy(relations, ({ from, to }) => [from.id, to.id].sort().join(' '));
  const edges = [...pairs.values()].flatMap((related): RelationEdge[] => {
    const [first] = related;
    return first ? [{ from: first.from, to: first.to, relations: related }] : [];
  });
  cache.set(graph, edges);
  return edges;
}

const edgesByEntry = new WeakMap<Graph, ReadonlyMap<Entry, readonly RelationEdge[]>>();

/** The edges of which both ends are among some entries, each once. */
export function edgesAmong(graph: Graph, entries: ReadonlySet<Entry>): RelationEdge[] {
  let byEntry = edgesByEntry.get(graph);
  if (!byEntry) {
    byEntry = Map.groupBy(relationEdges(graph), ({ from }) => from);
    edgesByEntry.set(graph, byEntry);
  }
  const own = byEntry;
  return [...entries].flatMap((entry) =>
    (own.get(entry) ?? []).filter(({ to }) => entries.has(to)),
  );
}

/** "Sixth round, 2011, bodies represented: Security Council of Russia", read from the entry given. */
export function edgeInWords(edge: RelationEdge, from: EntryId): string {
  return edge.relations
    .map((relation) => {
      const forward = relation.from.id === from;
      const [subject, object] = forward
        ? [relation.from, relation.to]
        : [relation.to, relation.from];
      const names = relationTypes[relation.type];
      const name = forward ? names.forward : names.inverse;
      return `${entryName(subject)}, ${lowerFirst(name)}: ${entryName(object)}`;
    })
    .join('; ');
}

/** The short name of an entry on maps. */
export function entryName({ data }: Entry): string {
  return data.shortTitle ?? data.title;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
