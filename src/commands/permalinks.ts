import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentDirectory, loadGraph } from '../graph/load.ts';
import { assignPermalinks } from '../permalinks/assign.ts';
import { emptyLedger, ledgerText, LedgerError, parseLedger } from '../permalinks/ledger.ts';
import { publishedPages } from '../permalinks/published.ts';

/**
 * `npm run permalinks`: records new addresses and anchors, carries ids over edits
 * and moves, and demands a successor for what disappeared:
 *
 *     npm run permalinks -- --successor "/events/x/#p3=p7"
 *
 * `--check` writes nothing and fails when the ledger is not up to date;
 * `--create` begins a ledger where there is none.
 */
const { values } = parseArgs({
  options: {
    successor: { type: 'string', multiple: true, default: [] },
    check: { type: 'boolean', default: false },
    create: { type: 'boolean', default: false },
  },
});
const file = join(contentDirectory(), 'permalinks.json');
try {
  run();
} catch (error) {
  if (!(error instanceof LedgerError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function run(): void {
  const exists = existsSync(file);
  if (!exists && !values.create) {
    throw new LedgerError(
      'There is no ledger of permanent links. Restore content/permalinks.json from the last commit; only a new site begins one, with "npm run permalinks -- --create".',
    );
  }
  const before = exists ? readFileSync(file, 'utf8') : '';
  const ledger = exists ? parseLedger(before) : emptyLedger;
  const today = new Date().toISOString().slice(0, 10);
  const current = publishedPages(loadGraph(contentDirectory()));
  const result = assignPermalinks(ledger, current, successors(), today);
  if (result.lost.length > 0) {
    const lines = result.lost.map(
      ({ link, suggestion }) => `  --successor "${link}=${suggestion ?? '…'}"`,
    );
    throw new LedgerError(
      `${result.lost.length} published ${result.lost.length === 1 ? 'link' : 'links'} would be lost. Name what takes the place of each and run again:\n\nnpm run permalinks -- \\\n${lines.join(' \\\n')}`,
    );
  }
  const after = ledgerText(result.ledger);
  if (values.check) {
    if (after !== before) {
      throw new LedgerError(
        'The ledger of permanent links is not up to date. Run "npm run permalinks" and commit content/permalinks.json.',
      );
    }
    console.log('The ledger of permanent links is up to date.');
    return;
  }
  // Written beside and renamed, so that an interruption leaves the old ledger whole.
  writeFileSync(`${file}.new`, after);
  renameSync(`${file}.new`, file);
  console.log(`${result.added} new links recorded, ${result.carried} carried over.`);
}

function successors(): Map<string, string> {
  return new Map(
    values.successor.map((text) => {
      const at = text.lastIndexOf('=');
      if (at < 1 || at === text.length - 1) {
        throw new LedgerError(
          `"${text}" names no successor. Write --successor "/events/x/#p3=p7".`,
        );
      }
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}
