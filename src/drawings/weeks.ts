import { shortDate } from '../dates/short.ts';
import { monthNames } from '../dates/words.ts';
import type { DatedItem } from '../graph/crowded-weeks.ts';
import type { DateBar } from './date-bar.ts';
import { textWidth } from './text-width.ts';

/** The measures of a drawing of weeks, in sixteenths of the root font size. */
export interface WeeksFrame {
  readonly width: number;
  /** Whether a label gives the date beside the name. */
  readonly details: boolean;
}

export const wideWeeks: WeeksFrame = { width: 640, details: true };
/** Fits a screen of 320 pixels. */
export const narrowWeeks: WeeksFrame = { width: 264, details: false };

const day = 86_400_000;
const top = 24;
/** Name above, line below. */
const rowHeight = 36;
const nameBase = 16;
const lineMiddle = 25;
const nameSize = 13;
const detailSize = 12;
/** How far an uncertain end fades out. */
const fade = 10;

/** An item in the days over which it lasted, or in which it may lie. */
export interface WeekMark {
  readonly dated: DatedItem;
  readonly bar: DateBar;
  /** The middle of its line. */
  readonly y: number;
  /** Where its label begins, or ends. */
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
  /** The date in few words, to stand beside the name. */
  readonly detail: string | undefined;
  /** What name and line may cover. */
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

export interface WeeksDrawing {
  readonly width: number;
  readonly height: number;
  /** The Mondays. */
  readonly weeks: readonly { readonly name: string; readonly x: number }[];
  readonly marks: readonly WeekMark[];
}

/**
 * Draws some weeks day by day: a row for each item, in order of time, with a line
 * as long as it lasted under its name.
 */
export function weeksDrawing(items: readonly DatedItem[], frame: WeeksFrame): WeeksDrawing {
  const { width, details } = frame;
  if (items.length === 0) return { width, height: 0, weeks: [], marks: [] };
  const first = mondayOf(Math.min(...items.map(({ extent }) => extent.from)));
  const last = Math.max(...items.map(({ extent }) => extent.to));
  const dayWidth = (width - fade) / Math.ceil((last - first) / day);
  const place = (time: number): number => ((time - first) / day) * dayWidth;
  const inOrder = items.toSorted(
    (a, b) => a.extent.from - b.extent.from || a.extent.to - b.extent.to,
  );
  const marks = inOrder.map((dated, row): WeekMark => {
    const { item, extent } = dated;
    const y = top + row * rowHeight;
    const date = shortDate(item.date ?? '');
    const nameWidth = textWidth(item.shortName, nameSize) + 8;
    const labelWidth = nameWidth + (details ? textWidth(date, detailSize) : 0);
    const bar: DateBar = {
      from: place(extent.from) - (extent.softFrom ? fade : 0),
      to: place(extent.to) + (extent.softTo ? fade : 0),
      softFrom: extent.softFrom,
      softTo: extent.softTo,
    };
    // Where the label would leave the frame it ends with its line, or at the frame.
    const anchor = place(extent.from) + labelWidth <= width ? 'start' : 'end';
    const x = anchor === 'start' ? place(extent.from) : Math.max(bar.to, labelWidth);
    const from = anchor === 'start' ? x : x - labelWidth;
    return {
      dated,
      bar,
      y: y + lineMiddle,
      label: { x, y: y + nameBase, anchor },
      detail: details ? date : undefined,
      box: {
        x: Math.min(from, bar.from),
        y: y + 3,
        width: Math.max(from + labelWidth, bar.to) - Math.min(from, bar.from),
        height: rowHeight - 6,
      },
    };
  });
  return {
    width,
    height: top + inOrder.length * rowHeight + 4,
    weeks: mondays(first, last, place),
    marks,
  };
}

function mondayOf(time: number): number {
  const date = new Date(time);
  const sinceMonday = (date.getUTCDay() + 6) % 7;
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() - sinceMonday);
}

function mondays(
  first: number,
  last: number,
  place: (time: number) => number,
): WeeksDrawing['weeks'] {
  const count = Math.ceil((last - first) / (7 * day));
  return Array.from({ length: count }, (_, i) => {
    const monday = new Date(first + i * 7 * day);
    const month = monthNames[monday.getUTCMonth()]?.slice(0, 3);
    const isNewMonth = i === 0 || monday.getUTCDate() <= 7;
    return {
      name: isNewMonth ? `${monday.getUTCDate()} ${month}` : String(monday.getUTCDate()),
      x: place(monday.getTime()),
    };
  });
}
