import { extentOf, type Extent } from '../dates/extent.ts';
import { dateInWords } from '../dates/words.ts';
import { sourcesOf } from './lists.ts';
import type { Graph, Source } from './model.ts';
import type { TimelineItem, TimelineLane } from './timeline.ts';

/** An item of a timeline with the time of its date. */
export interface DatedItem {
  readonly item: TimelineItem;
  readonly extent: Extent;
}

const day = 86_400_000;
/** A pause longer than this ends a run of crowded weeks. */
const longestPause = 31 * day;
/** Fewer can be told apart on the timeline of years. */
const fewest = 6;

/**
 * The longest run of things that follow each other so closely that a timeline of
 * years cannot tell them apart: for these weeks a drawing of days is made.
 *
 * @returns in order of time; empty when nothing is crowded
 */
export function crowdedWeeks(lanes: readonly TimelineLane[]): DatedItem[] {
  const dated = lanes
    .flatMap(({ items }) => items)
    .flatMap(withExtent)
    .sort((a, b) => a.extent.from - b.extent.from || a.extent.to - b.extent.to);
  let best: DatedItem[] = [];
  let run: DatedItem[] = [];
  let end = -Infinity;
  for (const next of dated) {
    if (next.extent.from - end > longestPause) run = [];
    run.push(next);
    end = Math.max(run.length === 1 ? -Infinity : end, next.extent.to);
    if (run.length > best.length) best = run;
  }
  return best.length >= fewest ? best : [];
}

/** The articles published in these weeks, as items beside what they report on. */
export function articlesIn(graph: Graph, weeks: readonly DatedItem[]): DatedItem[] {
  const from = Math.min(...weeks.map(({ extent }) => extent.from));
  const to = Math.max(...weeks.map(({ extent }) => extent.to));
  return sourcesOf(graph, 'article')
    .flatMap((source) => withExtent(articleItem(source)))
    .filter(({ extent }) => extent.from >= from - 7 * day && extent.to <= to + 7 * day)
    .sort((a, b) => a.extent.from - b.extent.from);
}

/** The months that some weeks cover: "September – October 2023". */
export function monthsInWords(weeks: readonly DatedItem[]): string {
  const month = (time: number): string => new Date(time).toISOString().slice(0, 7);
  const [first, last] = [
    month(Math.min(...weeks.map(({ extent }) => extent.from))),
    month(Math.max(...weeks.map(({ extent }) => extent.to))),
  ];
  return dateInWords(first === last ? first : `${first}/${last}`);
}

function articleItem({ data, path }: Source): TimelineItem {
  const container = data.role === 'search-record' ? '' : data.containerTitle;
  const name = container.replace(/\s*[,(].*$/, '');
  return {
    name: `Article of ${name}`,
    shortName: name,
    label: name,
    unit: 'article',
    series: undefined,
    date: data.issued,
    place: undefined,
    country: undefined,
    standing: 'firm',
    standingWords: 'published',
    path,
  };
}

function withExtent(item: TimelineItem): DatedItem[] {
  const extent = item.date === undefined ? undefined : extentOf(item.date);
  return extent ? [{ item, extent }] : [];
}
