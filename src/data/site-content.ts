import { getGraph } from '../graph/load.ts';
import type { Graph } from '../graph/model.ts';
import { currentLedger } from '../permalinks/current-ledger.ts';
import type { Ledger } from '../permalinks/ledger.ts';

/** What exports are made from: the content, and its permanent links. */
export interface SiteContent {
  readonly graph: Graph;
  readonly ledger: Ledger;
}

/**
 * The content that the site is built from.
 *
 * @throws LedgerError when the ledger is damaged
 */
export function siteContent(): SiteContent {
  return { graph: getGraph(), ledger: currentLedger() };
}
