import type { Edtf } from 'edtf';
import { parseEdtf } from './edtf.ts';

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const seasonNames: Readonly<Record<number, string>> = {
  21: 'Spring',
  22: 'Summer',
  23: 'Autumn',
  24: 'Winter',
};

type Point = Exclude<Edtf, { type: 'Interval' }>;

/**
 * A date in words, British order: "18 September 2023", "18–21 September 2023",
 * "about 20 August 2012", "October 2023", "2010s", "since 2016".
 *
 * @param text an EDTF string of level 0 or 1
 * @returns the words; the text itself if it is no such date, so that nothing is
 *   ever hidden (the content check refuses such a date)
 */
export function dateInWords(text: string): string {
  const date = parseEdtf(text);
  if (!date) return text;
  if (date.type !== 'Interval') return pointInWords(date);
  const { lower, upper } = date;
  if (lower === null) return `until ${boundInWords(upper)} (beginning not known)`;
  if (upper === null) return `from ${boundInWords(lower)} (end not known)`;
  if (typeof lower === 'number') return `until ${boundInWords(upper)}`;
  if (typeof upper === 'number') return `since ${boundInWords(lower)}`;
  return spanInWords(lower, upper);
}

function boundInWords(bound: Point | number | null): string {
  return bound === null || typeof bound === 'number' ? '' : pointInWords(bound);
}

/** "18–21 September 2023", "30 October – 3 November 2023", "2004–2007". */
function spanInWords(lower: Point, upper: Point): string {
  const [year, month, day] = lower.values;
  const [lastYear, lastMonth, lastDay] = upper.values;
  const plain = isPlain(lower) && isPlain(upper);
  if (plain && lower.values.length === upper.values.length && year === lastYear) {
    if (day !== undefined && lastDay !== undefined && month === lastMonth) {
      return `${day}–${lastDay} ${monthName(month)} ${year}`;
    }
    if (day !== undefined && lastDay !== undefined) {
      return `${day} ${monthName(month)} – ${lastDay} ${monthName(lastMonth)} ${year}`;
    }
    if (month !== undefined) return `${monthName(month)} – ${monthName(lastMonth)} ${year}`;
  }
  if (plain && lower.values.length === 1 && upper.values.length === 1) return `${year}–${lastYear}`;
  return `${pointInWords(lower)} – ${pointInWords(upper)}`;
}

function isPlain(date: Point): boolean {
  return date.type === 'Date' && !date.uncertain.value && !date.approximate.value;
}

function pointInWords(date: Point): string {
  const about = date.approximate.value ? 'about ' : '';
  const uncertain = date.uncertain.value ? ' (uncertain)' : '';
  return `${about}${date.type === 'Season' ? seasonInWords(date.values) : dayInWords(date)}${uncertain}`;
}

function seasonInWords([year, season]: readonly number[]): string {
  return `${(season !== undefined && seasonNames[season]) || 'Season'} ${year}`;
}

function dayInWords(date: Extract<Point, { type: 'Date' }>): string {
  const [year, month, day] = date.values;
  if (date.unspecified.value) return unspecifiedInWords(date);
  if (day !== undefined) return `${day} ${monthName(month)} ${year}`;
  if (month !== undefined) return `${monthName(month)} ${year}`;
  return `${year}`;
}

/** "2010s" for `201X`, "2004" for `2004-XX`: what is unspecified is left out. */
function unspecifiedInWords(date: Extract<Point, { type: 'Date' }>): string {
  const first = new Date(date.min);
  const last = new Date(date.max);
  const years = last.getUTCFullYear() - first.getUTCFullYear();
  if (years >= 99) return `${Math.floor(first.getUTCFullYear() / 100)}00s`;
  if (years >= 9) return `${first.getUTCFullYear()}s`;
  if (first.getUTCMonth() === last.getUTCMonth()) {
    return `${monthName(first.getUTCMonth())} ${first.getUTCFullYear()}`;
  }
  return `${first.getUTCFullYear()}`;
}

function monthName(month: number | undefined): string {
  return (month !== undefined && monthNames[month]) || '';
}
