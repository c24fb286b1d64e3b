import type { Edtf } from 'edtf';
import { parseEdtf } from './edtf.ts';
import { monthNames } from './words.ts';

/**
 * A date in few words where its year stands beside it already: "19 Sep",
 * "29–31 Oct", "about 15 Aug", "Sep?", and "2008?" where no more is known. Months
 * have three letters.
 *
 * @param text an EDTF string of level 0 or 1
 * @returns the words; the text itself if it is no such date
 */
export function shortDate(text: string): string {
  const date = parseEdtf(text);
  if (!date) return text;
  const points = pointsOf(date);
  const about = points.some(({ approximate }) => approximate.value !== 0) ? 'about ' : '';
  const doubt = points.some(({ uncertain }) => uncertain.value !== 0) ? '?' : '';
  return `${about}${span(points)}${doubt}`;
}

type Point = Exclude<Edtf, { type: 'Interval' }>;

function pointsOf(date: Edtf): Point[] {
  if (date.type !== 'Interval') return [date];
  return [date.lower, date.upper].flatMap((bound) =>
    typeof bound === 'object' && bound !== null ? [bound] : [],
  );
}

function span(points: readonly Point[]): string {
  const [first, last] = points;
  if (!first) return '';
  if (!last || dayAndMonth(first) === dayAndMonth(last)) return dayAndMonth(first);
  const [year, month, day] = first.values;
  const sameMonth = year === last.values[0] && month === last.values[1];
  if (sameMonth && day !== undefined) return `${day}–${dayAndMonth(last)}`;
  return `${dayAndMonth(first)} – ${dayAndMonth(last)}`;
}

function dayAndMonth({ type, values }: Point): string {
  const [year, month, day] = values;
  const name = type === 'Date' && month !== undefined ? monthNames[month]?.slice(0, 3) : undefined;
  if (name === undefined) return String(year);
  return day === undefined ? name : `${day} ${name}`;
}
