import type { OccurrenceData } from '../schemas/series.ts';
import type { SitePath } from '../site/paths.ts';
import { eventsByDate } from './lists.ts';
import type { Entry, Event, Graph, Series } from './model.ts';
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
  const { events, placeOf } = orderOf(graph);
  const place = placeOf.get(entry) ?? -1;
  const page = (event: Event | undefined): Neighbour | undefined =>
    event && { name: entryName(event), path: event.path };
  return [
    ...graph.series.flatMap((series) => seriesNeighbours(graph, series, entry)),
    { unit: 'event', previous: page(events[place - 1]), next: page(events[place + 1]) },
  ].filter(({ previous, next }) => previous ?? next);
}

interface Order {
  readonly events: readonly Event[];
  readonly placeOf: ReadonlyMap<Event, number>;
}
const cache = new WeakMap<Graph, Order>();

/** All events in order of time, and the place of each; sorted once for all pages. */
function orderOf(graph: Graph): Order {
  const known = cache.get(graph);
  if (known) return known;
  const events = eventsByDate(graph);
  const order = { events, placeOf: new Map(events.map((event, i) => [event, i])) };
  cache.set(graph, order);
  return order;
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
