import edtf, { type Edtf } from 'edtf';

/**
 * Parses an EDTF string of level 0 or 1.
 *
 * @returns the date, or `undefined` if the text is not such a date. Dates with a
 *   time of day, centuries, years of more than four digits and intervals without
 *   any date are refused: no page needs one.
 * @see https://www.loc.gov/standards/datetime/
 */
export function parseEdtf(text: string): Edtf | undefined {
  if (!/^[-0-9XYE?~%/.]+$/.test(text)) return undefined;
  // The parser is slow and content repeats its dates: it took a third of a check.
  const known = parsed.get(text) ?? plainDate(text);
  if (known) return known;
  try {
    const date = edtf(text, { level: 1 });
    if (date.type === 'Century' || date.type === 'Year') return undefined;
    if (!hasDate(date) || !daysExist(text)) return undefined;
    parsed.set(text, date);
    return date;
  } catch {
    return undefined;
  }
}

/** A day, month or year without any qualifier, as nearly all dates are; the parser is not needed. */
function plainDate(text: string): Edtf | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match || Number(match[1]) < 1) return undefined;
  const [year = 0, month, day] = match.slice(1).flatMap((part) => (part ? [Number(part)] : []));
  const from = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const to = Date.UTC(
    month === undefined ? year + 1 : year,
    month === undefined ? 0 : month - (day === undefined ? 0 : 1),
    day === undefined ? 1 : day + 1,
  );
  // A month 13 or a 30 February rolls over; the parser will refuse it.
  if (!from.toISOString().startsWith(text)) return undefined;
  const none = { value: 0 };
  return {
    type: 'Date',
    min: from.getTime(),
    max: to - 1,
    precision: match.slice(1).filter(Boolean).length,
    values: [
      year,
      ...(month === undefined ? [] : [month - 1]),
      ...(day === undefined ? [] : [day]),
    ],
    uncertain: none,
    approximate: none,
    unspecified: none,
  };
}

/** An interval may be open or unknown at one end; "../.." is so at both. */
function hasDate(date: Edtf): boolean {
  return (
    date.type !== 'Interval' ||
    [date.lower, date.upper].some((bound) => typeof bound === 'object' && bound !== null)
  );
}

/** The package turns 2023-02-29 into 1 March. */
function daysExist(text: string): boolean {
  const days = text.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  return days.every((day) => new Date(day).toISOString().startsWith(day));
}

const parsed = new Map<string, Edtf>();

/**
 * The earliest day a date may stand for, as milliseconds since 1970. Dates are
 * sorted by it. A beginning that is not known may be any; a date that does not
 * parse sorts last.
 */
export function earliest(text: string): number {
  const date = parseEdtf(text);
  if (date?.type === 'Interval' && date.lower === null) return Number.NEGATIVE_INFINITY;
  return date?.min ?? Number.POSITIVE_INFINITY;
}

/** The latest instant a date may stand for, as milliseconds since 1970; first if it does not parse. */
export function latest(text: string): number {
  const date = parseEdtf(text);
  if (date?.type === 'Interval' && date.upper === null) return Number.POSITIVE_INFINITY;
  return date?.max ?? Number.NEGATIVE_INFINITY;
}

/** The first year a date may stand for. */
export function firstYear(text: string): number | undefined {
  const first = earliest(text);
  return Number.isFinite(first) ? new Date(first).getUTCFullYear() : undefined;
}
