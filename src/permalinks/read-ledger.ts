import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerFile } from '../graph/content-files.ts';
import { LedgerError, parseLedger, type Ledger } from './ledger.ts';

/** The ledger of a content folder: usable, or damaged with the reason. */
export type LedgerFile =
  | { readonly text: string; readonly ledger: Ledger }
  | { readonly text: string; readonly problem: string };

/**
 * Reads the ledger of a content folder; `undefined` when there is none. A link is
 * none: the check reports it and it is not followed.
 */
export function readLedger(directory: string): LedgerFile | undefined {
  const file = join(directory, ledgerFile);
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  const text = readFileSync(file, 'utf8');
  try {
    return { text, ledger: parseLedger(text) };
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    return { text, problem: error.message };
  }
}
