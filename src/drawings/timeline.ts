import { extentOf, type Extent } from '../dates/extent.ts';
import { shortDate } from '../dates/short.ts';
import type { TimelineItem, TimelineLane } from '../graph/timeline.ts';
import { dateBar, type DateBar } from './date-bar.ts';
import { spread } from './spread.ts';
import { wrapText } from './text-width.ts';
import { emptyYears, yearScale, yearsInWords, type YearScale } from './year-scale.ts';

/** The measures of a timeline, in units of which sixteen make the root font size. */
export interface TimelineFrame {
  readonly width: number;
  readonly yearHeight: number;
  /** Room for a lane's line, its marks and labels; the last lane has the rest. */
  readonly laneWidth: number;
  /** Whether a label gives date and place beside the name. */
  readonly details: boolean;
}

export const wideTimeline: TimelineFrame = {
  width: 720,
  yearHeight: 54,
  laneWidth: 240,
  details: true,
};
/** Fits a screen of 320 pixels. */
export const narrowTimeline: TimelineFrame = {
  width: 264,
  yearHeight: 52,
  laneWidth: 42,
  details: false,
};

/** The sizes of its text, as the style sheet sets them. */
const labelSize = 13;
const lineHeight = 16;
/** The least height of a target: WCAG 2.2, 2.5.8. */
const targetHeight = 24;
const firstLane = 50;
const labelOffset = 14;
/** Where the first year begins: below the titles of the lanes. */
const topOf = (lanes: number, { details }: TimelineFrame): number =>
  details ? 44 : 16 + lanes * targetHeight;

/** An item at its date, with its label beside it. */
export interface TimelineMark {
  readonly item: TimelineItem;
  readonly x: number;
  readonly y: number;
  readonly bar: DateBar | undefined;
  readonly label: {
    readonly x: number;
    /** The base line of the first line. */
    readonly y: number;
    readonly lines: readonly string[];
    /** Date and place: after the name where there is room, else below it. */
    readonly detail: { readonly text: string; readonly x: number; readonly y: number } | undefined;
  };
  /** What the label covers. */
  readonly box: Box;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnLane {
  readonly lane: TimelineLane;
  readonly x: number;
  /** The base line of the lane's title: in a narrow frame each a line below the last. */
  readonly titleY: number;
  /** Where the line of the lane ends: at its last item. */
  readonly to: number;
  /** Years without any item, as parts of that line. */
  readonly gaps: readonly { readonly from: number; readonly to: number; readonly years: string }[];
  readonly marks: readonly TimelineMark[];
}

export interface TimelineDrawing {
  readonly width: number;
  readonly height: number;
  readonly years: YearScale['years'];
  readonly lanes: readonly DrawnLane[];
}

interface DatedItem {
  readonly item: TimelineItem;
  readonly extent: Extent;
}

/**
 * Draws lanes of items down the years. A mark stands at its date; labels that
 * would overlap are moved apart as little as needed. Items without a date have no
 * place here and are left to the list.
 */
export function timelineDrawing(
  lanes: readonly TimelineLane[],
  frame: TimelineFrame,
): TimelineDrawing {
  const dated = lanes.map(({ items }) =>
    items.flatMap((item) => {
      const extent = item.date === undefined ? undefined : extentOf(item.date);
      return extent ? [{ item, extent }] : [];
    }),
  );
  const scale = yearScale(
    dated.flat().map(({ extent }) => extent),
    topOf(lanes.length, frame),
    frame.yearHeight,
  );
  if (!scale) return { width: frame.width, height: 0, years: [], lanes: [] };
  const drawn = lanes.flatMap((lane, i) => {
    const items = dated[i] ?? [];
    return items.length > 0 ? [drawLane(lane, items, i, lanes.length, scale, frame)] : [];
  });
  const bottoms = drawn.flatMap(({ marks }) => marks.map(({ box }) => box.y + box.height));
  return {
    width: frame.width,
    height: Math.ceil(Math.max(scale.end, ...bottoms)) + 8,
    years: scale.years,
    lanes: drawn,
  };
}

function drawLane(
  lane: TimelineLane,
  items: readonly DatedItem[],
  index: number,
  count: number,
  scale: YearScale,
  frame: TimelineFrame,
): DrawnLane {
  const x = firstLane + index * frame.laneWidth;
  const top = topOf(count, frame);
  const isLast = index === count - 1;
  const room = (isLast ? frame.width : x + frame.laneWidth) - x - labelOffset;
  const placed = items
    .map(({ item, extent }) => ({
      item,
      y: middle(extent, scale),
      bar: dateBar(extent, scale),
      ...labelOf(item, isLast, room, frame),
    }))
    .sort((a, b) => a.y - b.y);
  const middles = spread(
    placed.map(({ y, height }) => ({ at: y, size: height })),
    top,
    scale.end,
  );
  const marks = placed.map(({ item, y, bar, lines, detail, height }, i): TimelineMark => {
    const boxTop = (middles[i] ?? y) - height / 2;
    const textLines = lines.length + (detail?.below ? 1 : 0);
    const base = boxTop + (height - textLines * lineHeight) / 2 + labelSize * 0.95;
    return {
      item,
      x,
      y,
      bar,
      label: {
        x: x + labelOffset,
        y: base,
        lines,
        detail: detail && {
          text: detail.text,
          x: x + labelOffset + (detail.below ? 0 : numberWidth),
          y: detail.below ? base + lines.length * lineHeight : base,
        },
      },
      box: { x: x + labelOffset, y: boxTop, width: room, height },
    };
  });
  const extents = items.map(({ extent }) => extent);
  const yearAt = (year: number): number => scale.place(Date.UTC(year, 0));
  return {
    lane,
    x,
    titleY: frame.details ? 18 : 18 + index * targetHeight,
    to: marks.at(-1)?.y ?? top,
    gaps: (lane.isSeries ? emptyYears(extents) : []).map((run) => ({
      from: yearAt(run.first),
      to: yearAt(run.last + 1),
      years: yearsInWords(run),
    })),
    marks,
  };
}

/** Where a number ends and its date begins. */
const numberWidth = 24;

interface Label {
  readonly lines: readonly string[];
  readonly detail: { readonly text: string; readonly below: boolean } | undefined;
  readonly height: number;
}

function labelOf(item: TimelineItem, below: boolean, room: number, frame: TimelineFrame): Label {
  const lines = wrapText(item.label, labelSize, room);
  const detail = frame.details ? { text: detailOf(item, below), below } : undefined;
  const rows = lines.length + (detail?.below ? 1 : 0);
  return { lines, detail, height: Math.max(targetHeight, rows * lineHeight + 4) };
}

/** "19 Sep, Moscow". The place of an event stands in its name or on its page. */
function detailOf({ date, place }: TimelineItem, isEvent: boolean): string {
  const when = date === undefined ? '' : shortDate(date);
  return isEvent ? when : [when, place ?? 'place unknown'].join(', ');
}

function middle({ from, to }: Extent, { place }: YearScale): number {
  return (place(from) + place(to)) / 2;
}
