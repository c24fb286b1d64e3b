import { dateInWords, monthNames } from '../../dates/words.ts';
import { mlaMonths } from './access-date.ts';
import { datePoints, sharedParts, type DatePoint } from './date-parts.ts';

/** How a style writes dates. */
interface DateForm {
  readonly months: readonly string[];
  /** "September 19": a day in its month. */
  readonly day: (month: string, day: string) => string;
  /** A year with what stands beside it, a month, a day or a season. */
  readonly inYear: (year: number, rest: string, hasDay: boolean) => string;
  readonly circa: string;
  /** From spring to winter. */
  readonly seasons: readonly string[];
  /** The dash of a span. */
  readonly to: string;
}

const seasons = ['Spring', 'Summer', 'Fall', 'Winter'] as const;
const american = {
  months: monthNames,
  day: (month: string, day: string) => `${month} ${day}`,
  circa: 'ca.',
  seasons,
  to: '–',
} as const;

/** Chicago and MLA in their order of day and month, APA with the year first. */
const forms = {
  chicago: {
    ...american,
    inYear: (year, rest, hasDay) => `${rest}${hasDay ? ',' : ''} ${year}`,
  },
  apa: {
    ...american,
    inYear: (year, rest) => `${year}, ${rest}`,
  },
  mla: {
    months: mlaMonths,
    day: (month, day) => `${day} ${month}`,
    inYear: (year, rest) => `${rest} ${year}`,
    circa: 'circa',
    seasons: seasons.map((season) => season.toLowerCase()),
    to: '-',
  },
} as const satisfies Record<string, DateForm>;

/**
 * An EDTF date in a style: "September 19, 2023", "2023, September 19", "19 Sept.
 * 2023"; a span with what both ends share written once; "ca. 2012" for an
 * approximate date and "2011?" for an uncertain one. Open ends and decades, for which
 * the styles have no form, stand in words.
 */
export function styledDate(style: keyof typeof forms, text: string): string {
  const form: DateForm = forms[style];
  const [from, to] = datePoints(text);
  if (!from || [from, to].some((point) => point && partsOf(point).length === 0)) {
    return dateInWords(text);
  }
  if (!to) return pointText(form, from);
  return spanText(form, from, to) ?? `${pointText(form, from)}${form.to}${pointText(form, to)}`;
}

/** Year, month and day as far as stated; the year of a season. */
function partsOf(point: DatePoint): readonly number[] {
  return point.type === 'Season' ? point.values.slice(0, 1) : sharedParts(point.min, point.max);
}

function pointText(form: DateForm, point: DatePoint): string {
  const [year = 0, month, day] = partsOf(point);
  const rest = point.type === 'Season' ? seasonText(form, point) : restText(form, month, day);
  const date = rest === undefined ? `${year}` : form.inYear(year, rest, day !== undefined);
  return `${point.approximate.value ? `${form.circa} ` : ''}${date}${point.uncertain.value ? '?' : ''}`;
}

function seasonText(form: DateForm, { values: [, code = 21] }: DatePoint): string | undefined {
  return form.seasons[code - 21];
}

function restText(form: DateForm, month?: number, day?: number): string | undefined {
  const name = month === undefined ? undefined : form.months[month - 1];
  return name === undefined || day === undefined ? name : form.day(name, String(day));
}

/** A span within a year, with the year, and the month where it is one, written once. */
function spanText(form: DateForm, from: DatePoint, to: DatePoint): string | undefined {
  const [year = 0, month, day] = partsOf(from);
  const [lastYear, lastMonth, lastDay] = partsOf(to);
  const isPlain = [from, to].every(
    ({ type, approximate, uncertain }) => type === 'Date' && !approximate.value && !uncertain.value,
  );
  if (!isPlain || year !== lastYear || month === undefined || lastMonth === undefined) {
    return undefined;
  }
  if ((day === undefined) !== (lastDay === undefined)) return undefined;
  const name = form.months[month - 1];
  const rest =
    month === lastMonth && name !== undefined
      ? form.day(name, `${day}${form.to}${lastDay}`)
      : `${restText(form, month, day)}${form.to}${restText(form, lastMonth, lastDay)}`;
  return form.inYear(year, rest, day !== undefined);
}
