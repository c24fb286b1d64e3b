import type { Edtf } from 'edtf';
import { parseEdtf } from '../../dates/edtf.ts';

/** A date that is no span. */
export type DatePoint = Exclude<Edtf, { type: 'Interval' }>;

/**
 * A date alone, or both ends of a span; nothing for what is no date or has an end
 * that is open or not known.
 */
export function datePoints(text: string): readonly DatePoint[] {
  const date = parseEdtf(text);
  if (!date) return [];
  if (date.type !== 'Interval') return [date];
  const { lower, upper } = date;
  return typeof lower === 'object' && lower && typeof upper === 'object' && upper
    ? [lower, upper]
    : [];
}

/** Whether a date is marked as approximate or uncertain. */
export function isCirca({ approximate, uncertain }: DatePoint): boolean {
  return approximate.value !== 0 || uncertain.value !== 0;
}

/**
 * Year, month (from 1) and day, as many as two instants share. Of a date's first and
 * last instant that is what it states: 2004 for `2004-XX`, nothing for `201X`.
 */
export function sharedParts(from: number, to: number): number[] {
  const [first, last] = [from, to].map((instant) => {
    const date = new Date(instant);
    return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  });
  if (!first || !last) return [];
  const differs = first.findIndex((part, i) => part !== last[i]);
  return differs === -1 ? first : first.slice(0, differs);
}

/**
 * What a format without uncertain dates may say of a date: the parts that hold for
 * every day it may stand for. Nothing of an approximate or uncertain date, of a
 * decade, or of a span with an open end; the month of a span within one month.
 */
export function certainParts(text: string): number[] {
  const points = datePoints(text);
  if (points.length === 0 || points.some(isCirca)) return [];
  return sharedParts(
    Math.min(...points.map(({ min }) => min)),
    Math.max(...points.map(({ max }) => max)),
  );
}
