import { earliest, latest } from '../dates/edtf.ts';
import type { OccurrenceData } from '../schemas/series.ts';

/** An occurrence on the strip. */
export interface StripMark {
  readonly occurrence: OccurrenceData;
  /** Horizontal place in units of the drawing. */
  readonly x: number;
  /** How far the date may lie to the right of `x`, drawn as a bar; 0 for a certain day. */
  readonly span: number;
  /** 0 for a label above the line, 1 for one further up: neighbours never overlap. */
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
 * no place in time and is left to the table.
 */
export function seriesStrip(occurrences: readonly OccurrenceData[]): Strip {
  const dated = occurrences.filter((occurrence) => occurrence.date !== undefined);
  const starts = dated.map(({ date }) => earliest(date ?? ''));
  const ends = dated.map(({ date }) => latest(date ?? ''));
  const firstYear = new Date(Math.min(...starts)).getUTCFullYear();
  const lastYear = new Date(Math.max(...ends)).getUTCFullYear() + 1;
  const from = Date.UTC(firstYear, 0);
  const scale = (width - 2 * margin) / (Date.UTC(lastYear, 0) - from);
  const place = (time: number): number => margin + (time - from) * scale;
  let lastX = Number.NEGATIVE_INFINITY;
  let level = 0;
  const marks = dated.map((occurrence, i): StripMark => {
    const x = place(starts[i] ?? from);
    level = x - lastX < labelWidth ? (level + 1) % 2 : 0;
    lastX = x;
    return { occurrence, x, span: place(ends[i] ?? from) - x, level };
  });
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => ({
    year: firstYear + i,
    x: place(Date.UTC(firstYear + i, 0)),
  }));
  return { width, marks, years };
}
