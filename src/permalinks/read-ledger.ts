import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerFile } from '../graph/content-files.ts';
import { LedgerError, type Ledger } from './ledger.ts';
import { largestLedger, parseLedger } from './ledger-file.ts';

/** The ledger of a content folder: usable, or not, with the reason and its line. */
export type LedgerFile =
  | { readonly text: string; readonly ledger: Ledger }
  | { readonly text: string; readonly problem: string; readonly line: number };

/** Reads the ledger of a content folder. */
export function readLedger(directory: string): LedgerFile {
  const file = join(directory, ledgerFile);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) {
    return {
      text: '',
      problem:
        'There is no ledger of permanent links. Restore content/permalinks.json from the last commit: git checkout HEAD -- content/permalinks.json. Only a new site begins one: npm run permalinks -- --create',
      line: 1,
    };
  }
  if (stats.size > largestLedger) {
    return {
      text: '',
      problem: `The ledger of permanent links has ${stats.size} bytes, more than one can have. Restore content/permalinks.json from the last commit.`,
      line: 1,
    };
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
  if ('problem' in file) throw new LedgerError(file.problem, file.line);
  return file.ledger;
}
