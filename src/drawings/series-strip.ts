import { earliest, latest } from '../dates/edtf.ts';
import type { OccurrenceData } from '../schemas/series.ts';

/** An occurrence on the strip. */
export interface StripMark {
  readonly occurrence: OccurrenceData;
  /** Horizontal place in units of the drawing. */
  readonly x: number;
  /** How far the date may lie to the right of `x`, drawn as a bar; a day's width for a certain day. */
  readonly span: number;
  /** 0 for a label above the line, 1, 2, … for one further up: neighbours never overlap. */
  readonly level: number;
}

export interface Strip {
  readonly width: number;
  readonly marks: readonly StripMark[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
}

const width = 800;
const margin = 24;
/** Labels nearer than this get different levels. */
const labelWidth = 24;

/**
 * Lays numbered occurrences out along the years. An occurrence without a date has
 * no place in time and is left to the table; an open bound of a date is drawn at
 * the bound that is known.
 */
export function seriesStrip(occurrences: readonly OccurrenceData[]): Strip {
  const dated = occurrences.flatMap((occurrence) => {
    const bounds = knownBounds(occurrence.date);
    return bounds ? [{ occurrence, ...bounds }] : [];
  });
  const firstYear = new Date(Math.min(...dated.map(({ start }) => start))).getUTCFullYear();
  const lastYear = new Date(Math.max(...dated.map(({ end }) => end))).getUTCFullYear() + 1;
  const from = Date.UTC(firstYear, 0);
  const scale = (width - 2 * margin) / (Date.UTC(lastYear, 0) - from);
  const place = (time: number): number => margin + (time - from) * scale;
  /** For each level the place of its last label. */
  const lastOnLevel: number[] = [];
  const marks = dated.map(({ occurrence, start, end }): StripMark => {
    const x = place(start);
    const free = lastOnLevel.findIndex((last) => x - last >= labelWidth);
    const level = free === -1 ? lastOnLevel.length : free;
    lastOnLevel[level] = x;
    return { occurrence, x, span: place(end) - x, level };
  });
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => ({
    year: firstYear + i,
    x: place(Date.UTC(firstYear + i, 0)),
  }));
  return { width, marks, years };
}

function knownBounds(
  date: string | undefined,
): { readonly start: number; readonly end: number } | undefined {
  if (date === undefined) return undefined;
  const [start, end] = [earliest(date), latest(date)];
  if (Number.isFinite(start) && Number.isFinite(end)) return { start, end };
  if (Number.isFinite(start)) return { start, end: start };
  return Number.isFinite(end) ? { start: end, end } : undefined;
}
