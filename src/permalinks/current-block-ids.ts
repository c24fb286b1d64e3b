import { getGraph } from '../graph/load.ts';
import type { Graph } from '../graph/model.ts';
import { blockIdsByFile } from './block-ids.ts';
import { currentLedger } from './current-ledger.ts';

let cached:
  | { readonly graph: Graph; readonly ids: ReadonlyMap<string, ReadonlyMap<number, string>> }
  | undefined;

/**
 * The permanent ids of the sections and blocks of a content file, by line.
 *
 * @throws LedgerError when the ledger is damaged
 */
export function permanentBlockIds(file: string): ReadonlyMap<number, string> {
  const graph = getGraph();
  if (cached?.graph !== graph) {
    cached = { graph, ids: blockIdsByFile(graph, currentLedger()) };
  }
  return cached.ids.get(file) ?? new Map();
}
