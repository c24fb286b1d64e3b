import type { RelationType } from '../schemas/relation.ts';

/** How a relation is drawn: a tie, a subject or report, or a warning not to confuse. */
export const relationLines = {
  'part-of': 'tie',
  'member-of': 'tie',
  'held-under': 'tie',
  'took-place-during': 'tie',
  'organised-by': 'tie',
  'conducted-by': 'tie',
  'attended-by': 'tie',
  announces: 'tie',
  follows: 'tie',
  'founded-on': 'tie',
  'concerned-with': 'subject',
  'reported-by': 'subject',
  'claimed-at': 'not',
  'distinct-from': 'not',
} as const satisfies Record<RelationType, 'tie' | 'subject' | 'not'>;
