import type { Entry, Graph } from '../../graph/model.ts';
import type { Relation } from '../../schemas/relation.ts';
import { relationTypes } from '../../schemas/relation.ts';
import { pageAddress } from '../addresses.ts';
import type { RelationRow } from '../schemas/relation-row.ts';
import { fieldCitations } from './cited-records.ts';

/** All relations as rows, each once, from the entry that declares it. */
export function relationRows(graph: Graph): RelationRow[] {
  return [...graph.entries.values()].flatMap((entry) =>
    entry.data.relations.map((relation) => relationRow(graph, entry, relation)),
  );
}

function relationRow(graph: Graph, from: Entry, { type, target, citation }: Relation): RelationRow {
  const to = graph.entries.get(target);
  if (!to) throw new Error(`${from.file} names ${target} as a relation, which has no page.`);
  return {
    from: from.id,
    fromTitle: from.data.title,
    type,
    to: to.id,
    toTitle: to.data.title,
    ...relationTypes[type],
    citations: fieldCitations(citation),
    url: pageAddress(from.path),
  };
}
