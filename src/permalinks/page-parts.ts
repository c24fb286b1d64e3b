/**
 * The parts that every page of a kind has, whatever it says. Their anchors can be cited
 * like any other; they stand in no ledger, since a page cannot lose them: where a part has
 * nothing to say, it says so.
 */
export const pageParts = {
  entry: ['definition', 'statements', 'references', 'relations', 'mentions', 'cite'],
  person: ['definition', 'offices', 'events', 'notes', 'references', 'mentions', 'cite'],
  series: ['references', 'cite'],
  source: ['cited-by', 'cite-source', 'cite'],
  claim: ['cite'],
} as const;

/** A part with a heading: one that is always there, or one that the ledger keeps. */
export type PartId = (typeof pageParts)[keyof typeof pageParts][number] | 'assessment' | 'chain';

/** The anchor of the sentence that says what a page is about. */
export const definitionId = 'definition';
