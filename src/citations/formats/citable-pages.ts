import type { Claim, Entry, Graph, Person, Series, Source } from '../../graph/model.ts';

/** A page of ours that can be cited by itself. */
export type CitablePage = Entry | Person | Series | Source | Claim;

/** Every page of the site that can be cited by itself. */
export function citablePages(graph: Graph): CitablePage[] {
  return [
    ...graph.entries.values(),
    ...graph.people.values(),
    ...graph.series,
    ...graph.sources.values(),
    ...graph.claims,
  ];
}
