import { dateInWords } from '../dates/words.ts';
import type { RetiredAnchor } from './retired-anchors.ts';

/** A sentence that ends in a link. */
export interface Leading {
  /** "This passage was revised on 24 November 2026:" */
  readonly sentence: string;
  readonly linkText: string;
}

/**
 * Says what became of what stood at an anchor.
 *
 * @param names of the page and of the place to which it leads
 */
export function retirementWords(
  { what, fate, date }: Pick<RetiredAnchor, 'what' | 'fate' | 'date'>,
  names: { readonly page: string; readonly place: string },
): Leading {
  const day = dateInWords(date);
  switch (fate) {
    case 'revised':
      return {
        sentence: `This ${what} was revised on ${day}:`,
        linkText: `the ${what} as it stands now`,
      };
    case 'moved':
      return { sentence: `This ${what} moved on ${day} to`, linkText: names.page };
    case 'removed':
      return {
        sentence: `This ${what} was removed on ${day}. Nearest to it is`,
        linkText: names.place,
      };
  }
}
