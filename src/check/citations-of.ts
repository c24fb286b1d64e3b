import type { Citation } from '../citations/syntax.ts';
import type { Position } from '../graph/issue.ts';
import type { CitedPlace, Graph } from '../graph/model.ts';

/** A citation anywhere in the content, with its place. */
export interface PlacedCitation {
  readonly citation: Citation;
  readonly position: Position;
  readonly place: CitedPlace;
}

/** Every citation of the content: of entries, people, claims and series. */
export function citationsOf(graph: Graph): PlacedCitation[] {
  const records = [
    ...graph.entries.values(),
    ...graph.people.values(),
    ...graph.claims,
    ...graph.series,
  ];
  return records.flatMap(({ cited }) =>
    cited.flatMap((place) =>
      place.citations.map((citation, i) => ({
        citation,
        place,
        // Looked up only when somebody asks.
        get position() {
          const position = place.positions[i];
          if (!position)
            throw new RangeError(`Citation ${i} of "${place.statement}" has no place.`);
          return position;
        },
      })),
    ),
  );
}
