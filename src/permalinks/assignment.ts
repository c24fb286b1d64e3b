import type { AnchorKind, Ledger } from './ledger.ts';
import type { Suggestion } from './suggest.ts';

/** What only an editor can say of what changed. */
export interface Decisions {
  /** Successors by the lost link: "/events/x/#p3" to "p7". */
  readonly successors?: ReadonlyMap<string, string>;
  /** Addresses that were retired and are pages again, each the same page as before. */
  readonly restored?: ReadonlySet<string>;
}

/** An address or anchor that was published and is no longer there. */
export interface Lost extends Suggestion {
  /** "/events/x/" or "/events/x/#p3". */
  readonly link: string;
  readonly kind: 'page' | AnchorKind;
}

/** Why a ledger cannot be brought up to the site. */
export interface PermalinkProblem {
  readonly link: string;
  readonly message: string;
  readonly hint: string;
}

/** What `npm run permalinks` makes of a ledger. */
export interface Assignment {
  readonly ledger: Ledger;
  /** Nothing is written while these hold anything. */
  readonly lost: readonly Lost[];
  readonly problems: readonly PermalinkProblem[];
  /** The id of every anchor of every page, by path, in the order of the page. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** Addresses and anchors that are new. */
  readonly added: readonly string[];
  /** New addresses of pages that moved, with the old ones. */
  readonly moved: ReadonlyMap<string, string>;
  /** Paragraphs known again by a part of their wording, with how much, from 0 to 1. */
  readonly edited: ReadonlyMap<string, number>;
  /** Sections that got another name, with the successor found for each. */
  readonly renamed: ReadonlyMap<string, string>;
}
