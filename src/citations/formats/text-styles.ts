import { apa } from './apa.ts';
import { chicago } from './chicago.ts';
import type { CitedWork } from './cited-work.ts';
import { mla } from './mla.ts';
import type { CitationOptions, Run } from './runs.ts';

export { plainText, type CitationOptions, type Run } from './runs.ts';

/** The styles offered, with the names by which readers know them. */
export const citationStyles = { chicago: 'Chicago', apa: 'APA', mla: 'MLA' } as const;
export type CitationStyle = keyof typeof citationStyles;

const styles = { chicago, apa, mla } as const;

/**
 * The citation of a work in a style, as an entry of a bibliography.
 *
 * @param options.accessed the day on which the reader saw it, in the words of the
 *   style (`accessDateInWords`); without it `accessDatePlaceholder` stands, as a run
 *   of its own, wherever the style asks for that day
 * @param options.fragment an id on the page, to which the address is to lead
 */
export function citationText(
  work: CitedWork,
  style: CitationStyle,
  options: CitationOptions = {},
): readonly Run[] {
  return styles[style](work, options);
}
