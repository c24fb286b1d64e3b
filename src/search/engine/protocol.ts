/** What the interface asks the engine, and what it hears from it. Both run in threads of their own. */

/** The ways in which results can be narrowed. */
export const facets = ['kind', 'year', 'status', 'source'] as const;
export type Facet = (typeof facets)[number];

export type Filters = Partial<Readonly<Record<Facet, string>>>;

export const sorts = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof sorts)[number];

export interface SearchRequest {
  readonly query: string;
  readonly filters: Filters;
  readonly sort: Sort;
  /** How many results to give, from the first. */
  readonly most: number;
  /** The values to count for each facet; none where no facets are shown. */
  readonly counted: Partial<Readonly<Record<Facet, readonly string[]>>>;
}

/** A piece of text; `marked` when it is a word of the query. */
export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

/** A passage of a page that has words of the query. */
export interface ResultSection {
  readonly href: string;
  /** The heading over the passage. */
  readonly heading: string | undefined;
  readonly parts: readonly TextPart[];
}

/** Where words of the query stand in an article, which the site proves without holding it. */
export interface Quoted {
  readonly paragraph: number;
  /** How many words of the query stand there in a row. */
  readonly words: number;
  /** Whether they are the whole query. */
  readonly isWhole: boolean;
}

export interface SearchResult {
  readonly href: string;
  readonly title: string;
  readonly kind: string;
  readonly detail: string;
  /** Another name of the page, where it was found by that. */
  readonly foundAs: string | undefined;
  /** Of an article: words of the query that stand in it. */
  readonly quoted?: Quoted | undefined;
  readonly parts: readonly TextPart[];
  readonly sections: readonly ResultSection[];
}

/** How many results each value of a facet would leave, the other facets kept. */
export type FacetCounts = Partial<Readonly<Record<Facet, ReadonlyMap<string, number>>>>;

export interface SearchAnswer {
  /** `names`: the first matches by name, while the full text is still loading. */
  readonly stage: 'names' | 'complete';
  readonly total: number;
  /** Whether no page has more than a part of the query. */
  readonly isPartly: boolean;
  readonly results: readonly SearchResult[];
  /** The query as it was understood, where words of it were taken for misspellings. */
  readonly corrected: string | undefined;
  /** A query that may have been meant: a word of this one is rare and like a name. */
  readonly suggestion: string | undefined;
  /** Words that stand on no page. */
  readonly unknown: readonly string[];
  readonly counts: FacetCounts;
}

export type ToWorker = { readonly turn: number; readonly request: SearchRequest };

export type FromWorker =
  | { readonly turn: number; readonly answer: SearchAnswer }
  | { readonly turn: number; readonly failure: 'index' | 'webassembly' };
