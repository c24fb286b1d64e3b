import { contentDirectory } from '../graph/load.ts';
import { emptyLedger, LedgerError, type Ledger } from './ledger.ts';
import { readLedger } from './read-ledger.ts';

let cached: { readonly directory: string; readonly ledger: Ledger } | undefined;

/**
 * The ledger of the content that the site is built from, read once a build, like the graph.
 *
 * @throws LedgerError when it is damaged
 */
export function currentLedger(): Ledger {
  const directory = contentDirectory();
  if (cached?.directory === directory) return cached.ledger;
  const file = readLedger(directory);
  if (file && 'problem' in file) throw new LedgerError(file.problem);
  cached = { directory, ledger: file?.ledger ?? emptyLedger };
  return cached.ledger;
}
