import type { Extent } from '../dates/extent.ts';
import type { YearScale } from './year-scale.ts';

/** The time in which something may lie, along a line. */
export interface DateBar {
  readonly from: number;
  readonly to: number;
  readonly softFrom: boolean;
  readonly softTo: boolean;
}

/** Shorter than this, a bar would hide behind its mark. */
const shortest = 7;
/** How far an end fades out beyond what the date says, where it is not certain. */
const fade = 11;
const halfWidth = 2.5;

/** The bar of a date; none for a date that is certain to the day, or nearly. */
export function dateBar(extent: Extent, { place }: YearScale): DateBar | undefined {
  const [from, to] = [place(extent.from), place(extent.to)];
  const { softFrom, softTo } = extent;
  if (!softFrom && !softTo && to - from < shortest) return undefined;
  return { from: softFrom ? from - fade : from, to: softTo ? to + fade : to, softFrom, softTo };
}

/**
 * The outline of a bar as an SVG path: an end that is certain is flat, one that is
 * not runs out to a point.
 *
 * @param across where the bar lies across the line of time
 */
export function barPath(bar: DateBar, across: number, along: 'x' | 'y'): string {
  const { from, to, softFrom, softTo } = bar;
  const reach = Math.min(fade, (to - from) / 2);
  const corners: [number, number][] = [
    ...(softFrom
      ? ([
          [from, 0],
          [from + reach, halfWidth],
        ] satisfies [number, number][])
      : ([
          [from, -halfWidth],
          [from, halfWidth],
        ] satisfies [number, number][])),
    ...(softTo
      ? ([
          [to - reach, halfWidth],
          [to, 0],
          [to - reach, -halfWidth],
        ] satisfies [number, number][])
      : ([
          [to, halfWidth],
          [to, -halfWidth],
        ] satisfies [number, number][])),
    ...(softFrom ? ([[from + reach, -halfWidth]] satisfies [number, number][]) : []),
  ];
  const points = corners.map(([a, b]) => {
    const [x, y] = along === 'x' ? [a, across + b] : [across + b, a];
    return `${round(x)} ${round(y)}`;
  });
  return `M${points.join('L')}Z`;
}

/** A coordinate as drawings print it, to a tenth of a unit. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
