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
 * numbers cannot say (a decade, an open end) is `literal`, in words.
 *
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#date-fields
 */
export function cslDate(text: string): CslDate {
  const points = datePoints(text);
  const [point] = points;
  if (point?.type === 'Season') {
    const [year = 0, code = 0] = point.values;
    return { 'date-parts': [[year]], season: code - 20 };
  }
  const parts = points.map(({ min, max }) => sharedParts(min, max));
  if (parts.length === 0 || parts.some(({ length }) => length === 0)) {
    return { literal: dateInWords(text) };
  }
  return { 'date-parts': parts, ...(points.some(isCirca) && { circa: true as const }) };
}
