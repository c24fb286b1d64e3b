import type { Extent } from '../dates/extent.ts';

/** Time along a line: where each instant and the beginning of each year stand. */
export interface YearScale {
  readonly place: (time: number) => number;
  /** The beginning of each year from the first to the one after the last. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
  readonly end: number;
}

/**
 * Whole years from that of the earliest extent to that of the latest.
 *
 * @param start where the first year begins, in units of the drawing
 * @param yearLength the length of a year
 * @returns `undefined` when there is nothing to place
 */
export function yearScale(
  extents: readonly Extent[],
  start: number,
  yearLength: number,
): YearScale | undefined {
  if (extents.length === 0) return undefined;
  const yearOf = (time: number): number => new Date(time).getUTCFullYear();
  const first = yearOf(extents.reduce((least, { from }) => Math.min(least, from), Infinity));
  const last = yearOf(extents.reduce((most, { to }) => Math.max(most, to), -Infinity));
  const from = Date.UTC(first, 0);
  const length = (last + 1 - first) * yearLength;
  const unit = length / (Date.UTC(last + 1, 0) - from);
  const place = (time: number): number => start + (time - from) * unit;
  return {
    place,
    years: Array.from({ length: last - first + 2 }, (_, i) => ({
      year: first + i,
      at: place(Date.UTC(first + i, 0)),
    })),
    end: start + length,
  };
}

/** A run of whole years in which nothing lies. */
export interface EmptyYears {
  readonly first: number;
  readonly last: number;
}

/** The runs of years without any extent, between the earliest and the latest. */
export function emptyYears(extents: readonly Extent[]): EmptyYears[] {
  const yearsOf = ({ from, to }: Extent) => ({
    first: new Date(from).getUTCFullYear(),
    last: new Date(to).getUTCFullYear(),
  });
  const runs: EmptyYears[] = [];
  let covered = Infinity;
  for (const { first, last } of extents.map(yearsOf).sort((a, b) => a.first - b.first)) {
    if (first > covered + 1) runs.push({ first: covered + 1, last: first - 1 });
    covered = Math.max(covered === Infinity ? last : covered, last);
  }
  return runs;
}

/** "2006–2007", "2010". */
export function yearsInWords({ first, last }: EmptyYears): string {
  return first === last ? String(first) : `${first}–${last}`;
}
