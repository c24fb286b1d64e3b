import type { Entry, Graph } from './model.ts';
import type { Disagreement } from './prose.ts';
import { entriesOf } from './lists.ts';
import { collections } from '../schemas/ids.ts';

/** A conflict between sources and the entry that sets it out. */
export interface PlacedDisagreement {
  readonly entry: Entry;
  readonly disagreement: Disagreement;
}

/** Every conflict between sources that an entry sets out, in the order of the lists. */
export function disagreements(graph: Graph): PlacedDisagreement[] {
  return collections
    .flatMap((collection) => entriesOf(graph, collection))
    .flatMap((entry) => entry.prose.disagreements.map((disagreement) => ({ entry, disagreement })));
}
