import type { SiteContent } from '../data/site-content.ts';
import type { Graph } from '../graph/model.ts';
import { assignPermalinks } from '../permalinks/assign.ts';
import { emptyLedger, type Ledger } from '../permalinks/ledger.ts';
import { publishedPages } from '../permalinks/published.ts';

/**
 * A graph with a ledger that knows all of it, recorded on 22 November 2026.
 *
 * @param before the ledger of an earlier state, for what has changed since
 */
export function withLedger(
  graph: Graph,
  before: Ledger = emptyLedger,
  successors: ReadonlyMap<string, string> = new Map(),
): SiteContent {
  const day = '2026-11-22';
  const { ledger, lost } = assignPermalinks(before, publishedPages(graph), successors, day);
  if (lost.length > 0) throw new Error(`Links are lost: ${JSON.stringify(lost)}`);
  return { graph, ledger };
}
