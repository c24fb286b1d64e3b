import { dateInWords } from '../../dates/words.ts';
import { datePoints, isCirca, sharedParts } from './date-parts.ts';

/** A date of CSL-JSON: one or two dates of one to three numbers, or words. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  /** 1 spring, 2 summer, 3 autumn, 4 winter. */
  readonly season?: number;
  readonly circa?: true;
  readonly literal?: string;
}

/**
 * An EDTF date in CSL-JSON. What is approximate or uncertain is `circa`; what
 * numbers cannot say (a decade, an open end, a season within a span) is `literal`,
 * in words.
 *
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#date-fields
 */
export function cslDate(text: string): CslDate {
  const points = datePoints(text);
  const [point, end] = points;
  const circa = points.some(isCirca) && { circa: true as const };
  if (point?.type === 'Season' && !end) {
    const [year = 0, code = 0] = point.values;
    return { 'date-parts': [[year]], season: code - 20, ...circa };
  }
  const parts = points.map(({ min, max }) => sharedParts(min, max));
  const stated = parts.length > 0 && parts.every(({ length }) => length > 0);
  return stated && !points.some(({ type }) => type === 'Season')
    ? { 'date-parts': parts, ...circa }
    : { literal: dateInWords(text) };
}
