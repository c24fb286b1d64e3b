import { contentDirectory, getGraph } from '../graph/load.ts';
import type { Graph } from '../graph/model.ts';
import { assignPermalinks } from './assign.ts';
import type { Ledger } from './ledger.ts';
import { linkText } from './links.ts';
import { publishedPages, type CurrentAnchor } from './published.ts';
import { usableLedger } from './read-ledger.ts';

/** The permanent links of the content that the site is built from. */
export interface Permalinks {
  /**
   * The ledger as `npm run permalinks` would write it. So an edit that is not
   * recorded yet neither takes an id from its paragraph nor hides that a page changed.
   */
  readonly ledger: Ledger;
  /**
   * The anchors of a page, in its order, with their permanent ids. A block that the
   * ledger on disk does not know has none: it is not published before it is recorded.
   */
  readonly anchorsOf: (path: string) => readonly CurrentAnchor[];
  /** What a link to a page of the site is called. */
  readonly titleOf: (path: string) => string;
}

let cached: { readonly graph: Graph; readonly permalinks: Permalinks } | undefined;

/**
 * The permanent links of the site, worked out once a build; in development again
 * whenever the content or the ledger changes.
 *
 * @throws LedgerError when there is no ledger or it is damaged
 */
export function currentPermalinks(): Permalinks {
  const graph = getGraph();
  if (cached?.graph !== graph) {
    cached = { graph, permalinks: permalinksOf(graph, usableLedger(contentDirectory())) };
  }
  return cached.permalinks;
}

/** The ledger of the site, as it would be recorded now. */
export const currentLedger = (): Ledger => currentPermalinks().ledger;

/** Brings a ledger up to a graph, for building from both. */
export function permalinksOf(graph: Graph, recorded: Ledger): Permalinks {
  const today = new Date().toISOString().slice(0, 10);
  const pages = publishedPages(graph);
  const { ledger, ids, added } = assignPermalinks(recorded, pages, {}, today);
  const notRecorded = new Set(added);
  const anchors = new Map(
    pages.map(({ path, anchors: current }) => [
      String(path),
      current.map((anchor, i) => {
        const id = ids.get(path)?.[i];
        const recordedId =
          id === undefined || notRecorded.has(linkText({ path, anchor: id })) ? anchor.id : id;
        return { ...anchor, ...(recordedId !== undefined && { id: recordedId }) };
      }),
    ]),
  );
  const titles = new Map(pages.map(({ path, title }) => [String(path), title]));
  return {
    ledger,
    anchorsOf: (path) => anchors.get(path) ?? [],
    titleOf: (path) => titles.get(path) ?? path,
  };
}

/** The permanent ids of the blocks of a page, in its order. */
export function blockIds({ anchorsOf }: Permalinks, path: string): (string | undefined)[] {
  return anchorsOf(path).flatMap(({ kind, id }) => (kind === 'block' ? [id] : []));
}
