import type { OccurrenceData } from '../schemas/series.ts';
import type { SitePath } from '../site/paths.ts';
import { eventsByDate } from './lists.ts';
import type { Entry, Graph, Series } from './model.ts';
import { entryName } from './relation-edges.ts';
import { occurrenceId } from './series.ts';

/** What comes before or after an event: a page, or a place on the page of a series. */
export interface Neighbour {
  readonly name: string;
  readonly path: SitePath;
  readonly fragment?: string;
}

/** The neighbours of an event in one order: that of its series, or that of all events. */
export interface Neighbours {
  /** What they are: "round", "event". */
  readonly unit: string;
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
}

/** What comes before and after an event: in each series that counts it, then among all events. */
export function neighboursOf(graph: Graph, entry: Entry): Neighbours[] {
  if (entry.collection !== 'events') return [];
  const events = eventsByDate(graph);
  const place = events.indexOf(entry);
  const page = (event: Entry | undefined): Neighbour | undefined =>
    event && { name: entryName(event), path: event.path };
  return [
    ...graph.series.flatMap((series) => seriesNeighbours(graph, series, entry)),
    { unit: 'event', previous: page(events[place - 1]), next: page(events[place + 1]) },
  ].filter(({ previous, next }) => previous ?? next);
}

function seriesNeighbours(graph: Graph, series: Series, entry: Entry): Neighbours[] {
  const { unit, occurrences } = series.data;
  const place = occurrences.findIndex((occurrence) => occurrence.entry === entry.id);
  if (place === -1) return [];
  const neighbour = (occurrence: OccurrenceData | undefined): Neighbour | undefined => {
    if (!occurrence) return undefined;
    const page = occurrence.entry && graph.entries.get(occurrence.entry);
    if (page) return { name: entryName(page), path: page.path };
    const { number } = occurrence;
    return {
      name: `${unit} ${number}`,
      path: series.path,
      fragment: occurrenceId(series, number),
    };
  };
  return [
    {
      unit,
      previous: neighbour(occurrences[place - 1]),
      next: neighbour(occurrences[place + 1]),
    },
  ];
}
