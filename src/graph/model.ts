import type { Citation } from '../citations/syntax.ts';
import type { ClaimData } from '../schemas/claim.ts';
import type { EventData, MechanismData, OrganisationData } from '../schemas/entry.ts';
import type { Collection, EntryId, PersonSlug, Slug, SourceKey } from '../schemas/ids.ts';
import type { PersonData } from '../schemas/person.ts';
import type { SeriesData } from '../schemas/series.ts';
import type { SourceData } from '../schemas/source.ts';
import type { SitePath } from '../site/paths.ts';
import type { Position, ReadingIssue } from './issue.ts';
import type { Prose } from './prose.ts';
import type { YamlPath } from './yaml.ts';

/** What a citation supports: where on the page it stands and the statement itself. */
export interface CitedPlace {
  readonly part:
    | 'name'
    | 'summary'
    | 'fact'
    | 'participant'
    | 'prose'
    | 'relation'
    | 'office'
    | 'note'
    | 'claim'
    | 'series';
  /** The statement supported, in plain text: a sentence, or "Founded: 15 June 2001". */
  readonly statement: string;
  readonly citations: readonly Citation[];
  /** Where each citation stands in the file; the same order as `citations`. */
  readonly positions: readonly Position[];
  /** The path of the field in the frontmatter; `undefined` for prose. */
  readonly field?: YamlPath;
}

/** The place of a field of a record in its file. */
export type FieldPosition = (path: YamlPath) => Position;

interface EntryOf<C extends Collection, Data> {
  readonly kind: 'entry';
  readonly collection: C;
  readonly id: EntryId;
  readonly slug: Slug;
  readonly path: SitePath;
  /** Path within the content folder. */
  readonly file: string;
  /** The whole file, frontmatter included, so that lines in it are those of the file. */
  readonly text: string;
  readonly data: Data;
  readonly prose: Prose;
  /** Every citation of the page in the order in which the page shows them. */
  readonly cited: readonly CitedPlace[];
  readonly at: FieldPosition;
}
export type Organisation = EntryOf<'organisations', OrganisationData>;
export type Event = EntryOf<'events', EventData>;
export type Mechanism = EntryOf<'mechanisms', MechanismData>;
/** A page about an organisation, an event or a mechanism. */
export type Entry = Organisation | Event | Mechanism;

export interface Person {
  readonly kind: 'person';
  readonly slug: PersonSlug;
  readonly path: SitePath;
  readonly file: string;
  readonly data: PersonData;
  readonly cited: readonly CitedPlace[];
  readonly at: FieldPosition;
}

export interface Source {
  readonly kind: 'source';
  readonly key: SourceKey;
  readonly path: SitePath;
  readonly file: string;
  readonly data: SourceData;
  readonly at: FieldPosition;
}

/** A statement of an article, with its verdict. */
export interface Claim {
  readonly kind: 'claim';
  /** Article and number: `tass-2023/6`. */
  readonly id: string;
  readonly path: SitePath;
  readonly source: SourceKey;
  readonly file: string;
  /** Its place within its register, from 0. */
  readonly index: number;
  readonly data: ClaimData;
  readonly cited: readonly CitedPlace[];
  readonly position: Position;
  readonly at: FieldPosition;
}

/** Numbered occurrences with a page of their own. */
export interface Series {
  readonly kind: 'series';
  readonly slug: Slug;
  readonly path: SitePath;
  readonly file: string;
  readonly data: SeriesData;
  readonly cited: readonly CitedPlace[];
  readonly at: FieldPosition;
}

/** A page with numbered references. */
export type CitingPage = Entry | Person | Series;

/** All the content, read once. Everything the site shows is derived from it. */
export interface Graph {
  readonly entries: ReadonlyMap<EntryId, Entry>;
  readonly people: ReadonlyMap<PersonSlug, Person>;
  readonly sources: ReadonlyMap<SourceKey, Source>;
  readonly claims: readonly Claim[];
  readonly series: readonly Series[];
  /** The entries that there must be, each with its place in the inventory. */
  readonly inventory: readonly { readonly id: EntryId; readonly position: Position }[];
  /**
   * Entries and records that are there but cannot be read, each as its folder and
   * name, `sources/tass-2023`. That they are not above is no fault of what names them.
   */
  readonly unreadable: ReadonlySet<string>;
  /** What is wrong with single files. A graph with such issues is not built from. */
  readonly readingIssues: readonly ReadingIssue[];
}
