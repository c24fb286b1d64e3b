import type { Edtf } from 'edtf';
import { parseEdtf } from './edtf.ts';

/** The time in which something lies according to its date, and how sure its ends are. */
export interface Extent {
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  /** True where the end is approximate, uncertain, open or unknown. */
  readonly softFrom: boolean;
  readonly softTo: boolean;
}

/**
 * The extent of a date, for drawing. An open or unknown end is drawn at the end
 * that is known, softly.
 *
 * @param text an EDTF string of level 0 or 1
 * @returns `undefined` if it is no such date
 */
export function extentOf(text: string): Extent | undefined {
  const date = parseEdtf(text);
  if (!date) return undefined;
  if (date.type !== 'Interval') {
    const soft = isSoft(date);
    return { from: date.min, to: date.max, softFrom: soft, softTo: soft };
  }
  const lower = point(date.lower);
  const upper = point(date.upper);
  const from = lower ?? upper;
  const to = upper ?? lower;
  if (!from || !to) return undefined;
  return {
    from: from.min,
    to: to.max,
    softFrom: !lower || isSoft(lower),
    softTo: !upper || isSoft(upper),
  };
}

type Point = Exclude<Edtf, { type: 'Interval' }>;

function point(bound: Point | number | null): Point | undefined {
  return bound === null || typeof bound === 'number' ? undefined : bound;
}

function isSoft(date: Point): boolean {
  return date.approximate.value !== 0 || date.uncertain.value !== 0;
}
