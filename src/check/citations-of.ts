import type { Citation } from '../citations/syntax.ts';
import type { Position } from '../graph/issue.ts';
import type { CitedPlace, Graph } from '../graph/model.ts';

/** A citation anywhere in the content, with its place. */
export class PlacedCitation {
  readonly citation: Citation;
  readonly place: CitedPlace;
  readonly #index: number;

  constructor(citation: Citation, place: CitedPlace, index: number) {
    this.citation = citation;
    this.place = place;
    this.#index = index;
  }

  /** Looked up only when somebody asks. */
  get position(): Position {
    const position = this.place.positions[this.#index];
    if (position) return position;
    throw new RangeError(`Citation ${this.#index} of "${this.place.statement}" has no place.`);
  }
}

/**
 * Every citation of the content: of entries, people, claims and series. One after the
 * other, since a large site has more of them than are well held at once.
 */
export function* citationsOf(graph: Graph): Generator<PlacedCitation> {
  const records = [
    ...graph.entries.values(),
    ...graph.people.values(),
    ...graph.claims,
    ...graph.series,
  ];
  for (const { cited } of records) {
    for (const place of cited) {
      for (const [i, citation] of place.citations.entries()) {
        yield new PlacedCitation(citation, place, i);
      }
    }
  }
}
