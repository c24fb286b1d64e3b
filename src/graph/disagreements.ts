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

/**
 * A choice for the home page: those on the substance first, then the first of each
 * event, mechanism and organisation, in this order.
 */
export function foremostDisagreements(
  all: readonly PlacedDisagreement[],
  count: number,
): PlacedDisagreement[] {
  const onSubstance = all.filter(({ disagreement }) => disagreement.onSubstance);
  const firsts = (['events', 'mechanisms', 'organisations'] as const).flatMap((collection) =>
    all.filter(
      ({ entry, disagreement }) =>
        entry.collection === collection && disagreement === entry.prose.disagreements[0],
    ),
  );
  return [...new Set([...onSubstance, ...firsts])].slice(0, count);
}
