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

/** The headings of parts that only some pages of a kind have; the ledger keeps their anchors. */
export const partHeadings = {
  assessment: 'Our assessment',
  chain: 'How it came to us',
  statements: 'Its statements',
  attendance: 'Attendance as reported',
} as const;

/** A part with a heading. */
export type PartId = (typeof pageParts)[keyof typeof pageParts][number] | keyof typeof partHeadings;

/** The anchor of the sentence that says what a page is about. */
export const definitionId = 'definition';
