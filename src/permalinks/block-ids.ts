import type { Entry, Graph, Person, Series, Source } from '../graph/model.ts';
import type { Ledger } from './ledger.ts';
import { pageOf } from './links.ts';
import { matchAnchors } from './match-anchors.ts';
import {
  assessmentAnchors,
  entryAnchors,
  personAnchors,
  publishedPage,
  seriesAnchors,
  type CurrentAnchor,
} from './published.ts';

/**
 * The anchors of a page as it stands now, in its order, with their permanent ids. A
 * block that the ledger does not know, because it was written since, has none until
 * `npm run permalinks` is run; an edited one has the id that it will keep.
 */
export function anchorsOf(graph: Graph, ledger: Ledger, path: string): CurrentAnchor[] {
  return withIds(publishedPage(graph, path)?.anchors ?? [], ledger, path);
}

function withIds(anchors: readonly CurrentAnchor[], ledger: Ledger, path: string): CurrentAnchor[] {
  const { ids } = matchAnchors(pageOf(ledger, path)?.anchors ?? {}, anchors, () => false);
  return anchors.map(({ kind, text }, i) => {
    const id = ids[i];
    return { kind, text, ...(id !== undefined && { id }) };
  });
}

const blocksOf = (anchors: readonly CurrentAnchor[]): (string | undefined)[] =>
  anchors.filter(({ kind }) => kind === 'block').map(({ id }) => id);

const cache = new WeakMap<Ledger, WeakMap<Entry, ReadonlyMap<number, string>>>();

/**
 * The permanent ids of an entry's paragraphs, list items and table rows, by the
 * line on which each begins; worked out once, since several files of an entry need them.
 */
export function blockIds(entry: Entry, ledger: Ledger): ReadonlyMap<number, string> {
  const known = cache.get(ledger) ?? new WeakMap<Entry, ReadonlyMap<number, string>>();
  cache.set(ledger, known);
  const ids = known.get(entry) ?? findBlockIds(entry, ledger);
  known.set(entry, ids);
  return ids;
}

function findBlockIds(entry: Entry, ledger: Ledger): ReadonlyMap<number, string> {
  const ids = blocksOf(withIds(entryAnchors(entry), ledger, entry.path));
  const byLine = entry.prose.blocks.flatMap(({ position }, i): [number, string][] => {
    const id = ids[i];
    return id === undefined ? [] : [[position.line, id]];
  });
  return new Map(byLine);
}

/** The permanent ids of an entry's sections and blocks, by line. */
export function sectionAndBlockIds(entry: Entry, ledger: Ledger): ReadonlyMap<number, string> {
  const sections = entry.prose.headings.map(({ id, position }) => [position.line, id] as const);
  return new Map([...sections, ...blockIds(entry, ledger)]);
}

/** The permanent ids of a person's offices and notes, in their order. */
export function personBlockIds(
  person: Person,
  ledger: Ledger,
): {
  readonly offices: readonly (string | undefined)[];
  readonly notes: readonly (string | undefined)[];
} {
  const ids = blocksOf(withIds(personAnchors(person), ledger, person.path));
  const count = person.data.offices.length;
  return { offices: ids.slice(0, count), notes: ids.slice(count) };
}

/** The permanent ids of what is said of one occurrence of a series, in its order. */
export interface OccurrenceBlockIds {
  readonly figures: readonly (string | undefined)[];
  readonly conflicts: readonly (string | undefined)[];
  readonly gaps: readonly (string | undefined)[];
}

/** The permanent ids of each occurrence's figures, conflicts and gaps, in the order of the series. */
export function occurrenceBlockIds(series: Series, ledger: Ledger): OccurrenceBlockIds[] {
  const ids = blocksOf(withIds(seriesAnchors(series), ledger, series.path)).values();
  const next = (list: readonly unknown[]): (string | undefined)[] => [...ids.take(list.length)];
  return series.data.occurrences.map(({ figures, conflicts, gaps }) => ({
    figures: next(figures),
    conflicts: next(conflicts),
    gaps: next(gaps),
  }));
}

/** The permanent ids of the paragraphs in which we assess a source. */
export function assessmentIds(source: Source, ledger: Ledger): (string | undefined)[] {
  return blocksOf(withIds(assessmentAnchors(source), ledger, source.path));
}
