/** Days from and to, as numbers that sort: 20230918. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const months = [
  ['jan', 'янв'],
  ['feb', 'фев'],
  ['mar', 'март'],
  ['apr', 'апр'],
  ['may', 'мая', 'май'],
  ['jun', 'июн'],
  ['jul', 'июл'],
  ['aug', 'авг'],
  ['sep', 'сент'],
  ['oct', 'окт'],
  ['nov', 'ноя'],
  ['dec', 'дек'],
] as const;
const monthPattern =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|январ[ьяе]|феврал[ьяе]|март[ае]?|апрел[ьяе]|ма[йяе]|июн[ьяе]|июл[ьяе]|август[ае]?|сентябр[ьяе]|октябр[ьяе]|ноябр[ьяе]|декабр[ьяе])\\.?';
const dayPattern = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const yearPattern = '(?<year>(?:19|20)\\d{2})';

const partPattern =
  '(?:(?:(?:at|in)\\s+)?(?:the\\s+)?(?<part>early|late|mid|beginning|start|middle|end)(?:\\s+of\\s+|\\s*-\\s*|\\s+))?';

/** The days of a month that its beginning, middle and end are: a third each. */
const parts: Readonly<Record<string, readonly [first: number, last: number]>> = {
  early: [1, 10],
  beginning: [1, 10],
  start: [1, 10],
  mid: [11, 20],
  middle: [11, 20],
  late: [21, 31],
  end: [21, 31],
};

/** The ways in which a date is written, the fullest first. */
const patterns = [
  `${dayPattern}\\s*(?:[-–—]|to)\\s*(?<last>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${monthPattern},?\\s+${yearPattern}`,
  `${dayPattern}\\s+(?:of\\s+)?${monthPattern},?\\s+${yearPattern}`,
  `${monthPattern}\\s+${dayPattern}(?:\\s*[-–—]\\s*(?<last>\\d{1,2}))?,?\\s+${yearPattern}`,
  `${yearPattern}年(?<number>\\d{1,2})月(?:${dayPattern}日?)?`,
  `${yearPattern}[-./](?<number>\\d{1,2})(?:[-./]${dayPattern})?`,
  `${dayPattern}[-./](?<number>\\d{1,2})[-./]${yearPattern}`,
  `${partPattern}${monthPattern}\\s+(?:of\\s+)?${yearPattern}`,
  `${yearPattern}\\s+${monthPattern}`,
  `${yearPattern}年?(?:г\\.?)?`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu'));

/** A date in a query, and the query without it. */
export interface DatedQuery {
  readonly period: Period | undefined;
  /** The day in words as the pages write it, "19 September 2023"; absent for a month or year. */
  readonly inWords: string | undefined;
  readonly rest: string;
}

const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Finds a year, month or day in a query, in English, Russian, Chinese or figures. */
export function findDate(query: string): DatedQuery {
  for (const pattern of patterns) {
    const match = pattern.exec(query);
    if (!match?.groups) continue;
    const { year, month, number, day, last, part } = match.groups;
    const monthNumber = month === undefined ? Number(number ?? 0) : monthOf(month);
    if (monthNumber > 12) continue;
    const from = Number(day ?? 0);
    const base = Number(year) * 10_000 + monthNumber * 100;
    const [first, end] = daysOf(monthNumber, from, Number(last ?? from), part?.toLowerCase());
    return {
      period: { from: base + first, to: base + end },
      inWords:
        monthNumber === 0
          ? undefined
          : [from === 0 ? undefined : from, monthNames[monthNumber - 1], year]
              .filter(Boolean)
              .join(' '),
      rest: `${query.slice(0, match.index)} ${query.slice(match.index + match[0].length)}`.trim(),
    };
  }
  return { period: undefined, inWords: undefined, rest: query };
}

/** The first and the last day sought, within the month or, of a year, within the year. */
function daysOf(
  month: number,
  from: number,
  last: number,
  part: string | undefined,
): readonly [number, number] {
  if (month === 0) return [100, 1231];
  if (from > 0) return [from, last];
  return (part === undefined ? undefined : parts[part]) ?? [0, 31];
}

function monthOf(word: string): number {
  const lower = word.toLowerCase();
  return (
    months.findIndex((beginnings) => beginnings.some((beginning) => lower.startsWith(beginning))) +
    1
  );
}
