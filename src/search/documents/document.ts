import type { EvidenceStatus } from '../../schemas/entry.ts';
import type { SourceKey } from '../../schemas/ids.ts';
import type { SitePath } from '../../site/paths.ts';

/** What a result is, as its badge and the search's filter say. */
export type DocumentKind =
  'Organisation' | 'Event' | 'Mechanism' | 'Person' | 'Series' | 'Source' | 'Statement';

/** A passage of a page: a heading, or a text with its own anchor or without. */
export interface Passage {
  readonly kind: 'heading' | 'definition' | 'text';
  /** Its anchor on the page, without `#`. */
  readonly id?: string | undefined;
  readonly text: string;
}

/** A page of the site as the search sees it: its own words, without citations and lists of links. */
export interface SearchDocument {
  readonly path: SitePath;
  readonly kind: DocumentKind;
  readonly title: string;
  /** What stands beside the title in a result: a date in words, a verdict, an outlet. */
  readonly detail?: string | undefined;
  readonly passages: readonly Passage[];
  /** Words by which it is found but that are no text to show: an outlet, an author, a key. */
  readonly alsoFoundBy?: string | undefined;
  /** The day by which results are sorted, `2023-09-19`; absent where a page has no one date. */
  readonly day?: string | undefined;
  /** The years it is about, as far as dates on record tell. */
  readonly years: readonly number[];
  readonly status?: EvidenceStatus | undefined;
  /** The sources that it cites; of a source, itself. */
  readonly sources: readonly SourceKey[];
}
