import type { SiteContent } from '../data/site-content.ts';
import { loadGraph } from '../graph/load.ts';
import { readLedger } from '../permalinks/read-ledger.ts';

/**
 * The content of the project with its ledger, for tests over all of it.
 *
 * @throws Error when there is no usable ledger
 */
export function realContent(): SiteContent {
  const file = readLedger('content');
  if (!file || 'problem' in file) throw new Error(file?.problem ?? 'There is no ledger.');
  return { graph: loadGraph('content'), ledger: file.ledger };
}
