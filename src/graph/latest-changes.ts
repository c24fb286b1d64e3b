import { earliest } from '../dates/edtf.ts';
import type { Change } from '../schemas/entry.ts';
import { compareNames } from './lists.ts';
import type { Entry, Graph } from './model.ts';

/** A change of an entry. */
export interface PlacedChange {
  readonly entry: Entry;
  readonly change: Change;
}

/** The latest changes of all entries, the newest first; within a day by title. */
export function latestChanges(graph: Graph, count = Number.POSITIVE_INFINITY): PlacedChange[] {
  return [...graph.entries.values()]
    .flatMap((entry) => entry.data.history.map((change) => ({ entry, change })))
    .sort(
      (a, b) =>
        earliest(b.change.date) - earliest(a.change.date) ||
        compareNames(a.entry.data.title, b.entry.data.title),
    )
    .slice(0, count);
}
