import { parseEdtf } from './edtf.ts';
import { monthNames } from './words.ts';

/**
 * The EDTF form of a date as people write it: "18 September 2023", "2023/9/18",
 * "18.9.2023", "about 2012", "18–21 September 2023". Nothing that was written is
 * left out of it.
 *
 * @returns a valid EDTF string, or `undefined` if none can be told from the text
 */
export function suggestEdtf(text: string): string | undefined {
  const suggestion = pointInEdtf(text) ?? spanInEdtf(text);
  return suggestion !== undefined && parseEdtf(suggestion) ? suggestion : undefined;
}

/** The ways to write a date; each stands for the whole of a text. */
const forms = [
  /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)?$/,
  /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})$/,
  /^(?<year>\d{4}) ?年(?: ?(?<month>\d{1,2}) ?月(?: ?(?<day>\d{1,2}) ?[日号])?)?$/,
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(?<month>[a-z]{3,})\.?,? (?<year>\d{4})$/i,
  /^(?<month>[a-z]{3,})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i,
] as const;

const approximation = /^(?:about|around|circa|c\.|ca\.) ?/i;
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? /i;

function pointInEdtf(text: string): string | undefined {
  const written = text.replace(/\s+/g, ' ').trim();
  const date = written.replace(approximation, '').replace(weekday, '');
  const { year, month, day } = forms.map((form) => form.exec(date)?.groups).find(Boolean) ?? {};
  if (year === undefined) return undefined;
  const monthNumber = month === undefined ? undefined : numberOfMonth(month);
  // A month that is none must not be left out.
  if (monthNumber === 0) return undefined;
  const parts = [year, monthNumber, day].filter((part) => part !== undefined);
  const edtf = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return approximation.test(written) ? `${edtf}~` : edtf;
}

/** 1 to 12 from a number, a name or its beginning; 0 from anything else. */
function numberOfMonth(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return monthNames.findIndex((name) => name.toLowerCase().startsWith(text.toLowerCase())) + 1;
}

/**
 * Two dates with a dash, a slash or "to" between them. The first may leave to the
 * second what both share: "18–21 September 2023", "30 October – 3 November 2023".
 */
function spanInEdtf(text: string): string | undefined {
  for (const separator of text.matchAll(/[-–—/]|\bto\b/g)) {
    const last = pointInEdtf(text.slice(separator.index + separator[0].length));
    if (last === undefined) continue;
    const begin = text.slice(0, separator.index).trim();
    const [year = '', month] = last.split(/[-~]/);
    const monthName = monthNames[Number(month) - 1] ?? '';
    for (const shared of ['', ` ${year}`, ` ${monthName} ${year}`]) {
      const first = pointInEdtf(begin + shared);
      if (first !== undefined) return `${first}/${last}`;
    }
  }
  return undefined;
}
