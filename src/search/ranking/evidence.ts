/** What speaks for a page as the answer to a query. */
export interface Evidence {
  /** How well a name of the page matches, 0 to 1; 1 when the query is the name. */
  readonly name: number;
  /** How well the text matches, of pages that have every word: 0 to 1, 1 for the best of all. */
  readonly text: number;
  /** The same among pages of its sort: sources and statements, or all others. */
  readonly kin: number;
  /** How much of the query stands in the page or its name, rare words counting more: 0 to 1. */
  readonly covered: number;
  /** Whether the words stand on the page together, as typed. */
  readonly phrase: boolean;
  /** Whether the day or month sought is named on the page. */
  readonly date: boolean;
}

export const noEvidence: Evidence = {
  name: 0,
  text: 0,
  kin: 0,
  covered: 0,
  phrase: false,
  date: false,
};
