import { evidenceStatus, type EvidenceStatus } from '../schemas/entry.ts';
import { collections } from '../schemas/ids.ts';
import { entryEvidence } from './evidence.ts';
import { entriesOf } from './lists.ts';
import type { Entry, Graph } from './model.ts';

/** The entries by how well they stand, the weakest first; statuses without any are left out. */
export function entriesByEvidence(graph: Graph): [status: EvidenceStatus, entries: Entry[]][] {
  const all = collections.flatMap((collection) => entriesOf(graph, collection));
  const byStatus = Map.groupBy(all, (entry) => entryEvidence(graph, entry).status);
  return evidenceStatus.options.toReversed().flatMap((status) => {
    const entries = byStatus.get(status);
    return entries ? [[status, entries] satisfies [EvidenceStatus, Entry[]]] : [];
  });
}
