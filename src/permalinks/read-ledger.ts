import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerFile } from '../graph/content-files.ts';
import { LedgerError, type Ledger } from './ledger.ts';
import { largestLedger, parseLedger } from './ledger-file.ts';

/** The ledger of a content folder: usable, or not, with the reason and its line. */
export type LedgerFile =
  | { readonly text: string; readonly ledger: Ledger }
  | { readonly text: string; readonly problem: string; readonly line: number };

const none =
  'There is no ledger of permanent links. Restore content/permalinks.json from the last commit: git checkout HEAD -- content/permalinks.json. Only a new site begins one: npm run permalinks -- --create';

/**
 * Reads the ledger of a content folder; `undefined` when there is a link in its
 * place, which the check reports, and which is not followed.
 */
export function readLedger(directory: string): LedgerFile | undefined {
  const file = join(directory, ledgerFile);
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats?.isSymbolicLink()) return undefined;
  if (!stats?.isFile()) return { text: '', problem: none, line: 1 };
  if (stats.size > largestLedger) {
    const problem = `The ledger of permanent links has ${stats.size} bytes, more than one can have. Restore content/permalinks.json from the last commit: git checkout HEAD -- content/permalinks.json`;
    return { text: '', problem, line: 1 };
  }
  const text = readFileSync(file, 'utf8');
  try {
    return { text, ledger: parseLedger(text) };
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    return { text, problem: error.message, line: error.line };
  }
}

/**
 * The ledger of a content folder.
 *
 * @throws LedgerError when there is none or it is damaged
 */
export function usableLedger(directory: string): Ledger {
  const file = readLedger(directory);
  if (!file) throw new LedgerError(none);
  if ('problem' in file) throw new LedgerError(file.problem, file.line);
  return file.ledger;
}
