import { extentOf } from '../dates/extent.ts';
import { dateInWords } from '../dates/words.ts';
import type { EvidenceStatus } from '../schemas/entry.ts';
import { evidenceStatuses } from '../schemas/entry.ts';
import type { OccurrenceData } from '../schemas/series.ts';
import { listPath, type SitePath } from '../site/paths.ts';
import { entryEvidence } from './evidence.ts';
import { eventsByDate } from './lists.ts';
import type { Event, Graph, Series } from './model.ts';
import { occurrenceId, occurrenceStatusWords, occurrenceTitle } from './series.ts';

/** How firmly something stands, as drawings mark it. */
export const standings = ['firm', 'single-source', 'inferred', 'disputed', 'no-record'] as const;
export type Standing = (typeof standings)[number];

/** Something that has a place in time: an event with a page, a round, an edition. */
export interface TimelineItem {
  /** What it is, in full: "Round 18", the title of an event. */
  readonly name: string;
  /** Its name by itself, short: "Eighteenth round", "Round 17", "Xi’s state visit to Russia". */
  readonly shortName: string;
  /** Its label within its lane: "18" in a series. */
  readonly label: string;
  /** What it is one of: "round", "edition", "event", "article". */
  readonly unit: string;
  /** The title of the series that counts it. */
  readonly series: string | undefined;
  /** EDTF; absent when nothing is known. */
  readonly date: string | undefined;
  readonly place: string | undefined;
  readonly country: string | undefined;
  readonly standing: Standing;
  readonly standingWords: string;
  /** Where it leads: its own page, or its place on the page of its series. */
  readonly path: SitePath;
  readonly fragment?: string;
}

/** What is shown side by side: each series, then the events that belong to none. */
export interface TimelineLane {
  readonly title: string;
  readonly path: SitePath;
  /** What one item is called: "round", "edition", "event". */
  readonly unit: string;
  /** A series counts its items, so that years without one are gaps; events do not. */
  readonly isSeries: boolean;
  /** In order of time; those without a date last. */
  readonly items: readonly TimelineItem[];
}

/** Everything with a place in time, each thing once: a round with a page is in its series. */
export function timelineLanes(graph: Graph): TimelineLane[] {
  const occurrences = graph.series.flatMap(({ data }) => data.occurrences);
  const inSeries = new Set(occurrences.flatMap(({ entry }) => entry ?? []));
  const events = eventsByDate(graph).filter(({ id }) => !inSeries.has(id));
  return [
    ...graph.series
      .map((series) => seriesLane(graph, series))
      .sort((a, b) => (startOf(a) ?? 0) - (startOf(b) ?? 0)),
    {
      title: graph.series.length > 0 ? 'Other events' : 'Events',
      path: listPath('events'),
      unit: 'event',
      isSeries: false,
      items: events.map((event) => eventItem(graph, event)),
    },
  ].filter(({ items }) => items.length > 0);
}

/** What is oldest of all; `undefined` when nothing has a date. */
export function earliest(lanes: readonly TimelineLane[]): TimelineItem | undefined {
  return lanes.flatMap(({ items }) => items).sort(byTime)[0];
}

function startOf({ items: [first] }: TimelineLane): number | undefined {
  return first && timeOf(first);
}

function seriesLane(graph: Graph, series: Series): TimelineLane {
  return {
    title: laneTitle(graph, series),
    path: series.path,
    unit: series.data.unit,
    isSeries: true,
    items: series.data.occurrences
      .map((occurrence) => occurrenceItem(graph, series, occurrence))
      .sort(byTime),
  };
}

function laneTitle(graph: Graph, { data }: Series): string {
  const entry = graph.entries.get(data.entry);
  return entry?.data.shortTitle ?? entry?.data.title ?? data.title;
}

function occurrenceItem(graph: Graph, series: Series, occurrence: OccurrenceData): TimelineItem {
  const { unit } = series.data;
  const page = occurrence.entry && graph.entries.get(occurrence.entry);
  const name = occurrenceTitle(series, occurrence.number);
  return {
    name,
    shortName: page ? withoutYear(page.data.shortTitle ?? page.data.title, occurrence.date) : name,
    label: String(occurrence.number),
    unit,
    series: laneTitle(graph, series),
    date: occurrence.date,
    place: occurrence.place,
    country: occurrence.country,
    standing: occurrence.status === 'not-evidenced' ? 'no-record' : occurrence.status,
    standingWords: occurrenceStatusWords[occurrence.status],
    ...(page
      ? { path: page.path }
      : { path: series.path, fragment: occurrenceId(series, occurrence.number) }),
  };
}

const standingOfStatus = {
  documented: 'firm',
  'single-source': 'single-source',
  disputed: 'disputed',
  'no-record-found': 'no-record',
} as const satisfies Record<EvidenceStatus, Standing>;

function eventItem(graph: Graph, event: Event): TimelineItem {
  const { status } = entryEvidence(graph, event);
  const { date, place, title, shortTitle } = event.data;
  const shortName = withoutYear(shortTitle ?? title, date.value);
  return {
    name: title,
    shortName,
    label: shortName,
    unit: 'event',
    series: undefined,
    date: date.value,
    place: place.value,
    country: place.country,
    standing: standingOfStatus[status],
    standingWords: evidenceStatuses[status],
    path: event.path,
  };
}

/** "Putin’s visit to China, 2023" without the year that stands beside it. */
function withoutYear(title: string, date: string | undefined): string {
  const year = date?.slice(0, 4);
  const end = year && title.endsWith(` ${year}`) ? title.slice(0, -year.length - 1) : title;
  return end.replace(/,$/, '');
}

/** The items of all lanes by year, the earliest first; those without a date last. */
export function itemsByYear(
  lanes: readonly TimelineLane[],
): [year: number | undefined, items: TimelineItem[]][] {
  const items = lanes.flatMap((lane) => lane.items).sort(byTime);
  return [...Map.groupBy(items, yearOf)];
}

/** The items of all lanes by country, each in order of time; those of unknown place last. */
export function itemsByCountry(
  lanes: readonly TimelineLane[],
): [country: string | undefined, items: TimelineItem[]][] {
  const items = lanes.flatMap((lane) => lane.items).sort(byTime);
  return [...Map.groupBy(items, ({ country }) => country)].sort(([a], [b]) =>
    a === undefined || b === undefined
      ? Number(a === undefined) - Number(b === undefined)
      : a.localeCompare(b, 'en'),
  );
}

/** The first year in which it may lie; none without a date. */
export function yearOf(item: TimelineItem): number | undefined {
  const time = timeOf(item);
  return time === undefined ? undefined : new Date(time).getUTCFullYear();
}

function byTime(a: TimelineItem, b: TimelineItem): number {
  const [first, second] = [timeOf(a), timeOf(b)];
  if (first === undefined || second === undefined) {
    return Number(first === undefined) - Number(second === undefined);
  }
  return first - second;
}

function timeOf({ date }: TimelineItem): number | undefined {
  return date === undefined ? undefined : extentOf(date)?.from;
}

/**
 * The name of a mark for those who do not see the drawing. It begins with the words
 * that are shown (WCAG 2.2, 2.5.3) and gives what stands around them: the date in
 * full, the place, how firmly it stands.
 *
 * @param shown the words of the label
 */
export function markName(
  { date, place, unit, standingWords }: TimelineItem,
  shown: string,
): string {
  const when = date === undefined ? 'date not known' : dateInWords(date);
  return [
    shown,
    unit,
    when,
    ...(place === undefined ? [] : [place]),
    standingWords.toLowerCase(),
  ].join(', ');
}
