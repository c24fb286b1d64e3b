import { parseEdtf } from './edtf.ts';
import { monthNames } from './words.ts';

/**
 * The EDTF form of a date as people write it: "18 September 2023", "2023/9/18",
 * "Sept 2023", "September 18, 2023", "about 2012".
 *
 * @returns a valid EDTF string, or `undefined` if none can be told from the text
 */
export function suggestEdtf(text: string): string | undefined {
  const approximate = /\b(?:about|around|circa|c\.|ca\.)/i.test(text) ? '~' : '';
  const candidate = numericDate(text) ?? dateInWords(text);
  if (candidate === undefined) return undefined;
  const suggestion = candidate + approximate;
  return parseEdtf(suggestion) ? suggestion : undefined;
}

function numericDate(text: string): string | undefined {
  const match = /^\s*(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?\s*$/.exec(text);
  if (!match) return undefined;
  return [match[1], match[2], match[3]]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

function dateInWords(text: string): string | undefined {
  const year = /\b(\d{4})\b/.exec(text)?.[1];
  if (year === undefined) return undefined;
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const month = monthNames.findIndex((name) =>
    words.some((word) => word.length >= 3 && name.toLowerCase().startsWith(word.slice(0, 4))),
  );
  if (month === -1)
    return /[a-z]{3}/i.test(text.replace(/about|around|circa/i, '')) ? undefined : year;
  const yearAndMonth = `${year}-${String(month + 1).padStart(2, '0')}`;
  const day = /\b(\d{1,2})\b/.exec(text)?.[1];
  return day === undefined ? yearAndMonth : `${yearAndMonth}-${day.padStart(2, '0')}`;
}
