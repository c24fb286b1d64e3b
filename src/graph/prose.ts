import type { Citation, CitationCluster } from '../citations/syntax.ts';
import type { Answer } from '../schemas/prose-components.ts';
import type { LinkTarget } from './link-target.ts';
import type { Position } from './issue.ts';

/** A citation cluster in prose, with the place of the cluster and of each of its citations. */
export interface ProseCluster {
  readonly cluster: CitationCluster;
  readonly position: Position;
  /** For each citation of the cluster, where it begins. */
  readonly citationPositions: readonly Position[];
  /** The sentence the cluster supports, without citations. */
  readonly sentence: string;
  /** The id of the section it stands in; `undefined` before the first heading. */
  readonly section?: string;
  /** Index of the block it stands in; `undefined` in the heading row of a table. */
  readonly block?: number;
}

export interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly id: string;
  readonly position: Position;
}

/** What must carry a citation: a paragraph, an item of a list, a row of a table. */
export interface Block {
  readonly kind: 'paragraph' | 'list item' | 'table row';
  /** The text without its citations. */
  readonly text: string;
  readonly clusterCount: number;
  /** Exact words that its citations quote. */
  readonly quotations: readonly string[];
  /** True for a line that only leads in to the list or table after it. */
  readonly leadsIn: boolean;
  readonly position: Position;
}

export interface ProseLink {
  readonly url: string;
  readonly text: string;
  readonly target: LinkTarget;
  /** The sentence it stands in, without citations. */
  readonly sentence: string;
  readonly position: Position;
}

/** A conflict between sources that the prose sets out. */
export interface Disagreement {
  /** What is in dispute. */
  readonly on: string;
  /** True when what the subject is, or whether it is, is itself in dispute. */
  readonly onSubstance: boolean;
  /** Its anchor on the page. */
  readonly id: string;
  readonly position: Position;
}

/** A comparison that says of each subject which of the accounts name it. */
export interface Comparison {
  /** What is compared. */
  readonly of: string;
  /** The names of the accounts. */
  readonly accounts: readonly string[];
  readonly subjects: readonly {
    readonly name: string;
    /** What each account says of it, in the order of the accounts. */
    readonly cells: readonly ComparisonCell[];
  }[];
}

export interface ComparisonCell {
  readonly answer: Answer;
  /** The whole cell, without its citations. */
  readonly text: string;
  readonly citations: readonly Citation[];
}

/** The body of an entry, read once. */
export interface Prose {
  readonly headings: readonly Heading[];
  readonly blocks: readonly Block[];
  readonly clusters: readonly ProseCluster[];
  readonly links: readonly ProseLink[];
  readonly disagreements: readonly Disagreement[];
  readonly comparisons: readonly Comparison[];
}
