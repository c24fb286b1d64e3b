import { earliest, latest } from '../../dates/edtf.ts';

/** The years that dates touch, each once, in order; a date that is open at one end gives the other. */
export function yearsOf(dates: readonly (string | undefined)[]): number[] {
  const years = dates.flatMap((date) => (date === undefined ? [] : span(date)));
  return [...new Set(years)].sort((a, b) => a - b);
}

function span(date: string): number[] {
  const ends = [earliest(date), latest(date)].filter(Number.isFinite).map(yearOf);
  const [first, last = first] = ends;
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function yearOf(milliseconds: number): number {
  return new Date(milliseconds).getUTCFullYear();
}

/** The first day that a date may stand for, as `2023-09-19`, by which results are sorted. */
export function firstDay(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const first = earliest(date);
  return Number.isFinite(first) ? new Date(first).toISOString().slice(0, 10) : undefined;
}
