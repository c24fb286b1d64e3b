import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ledgerFile } from '../graph/content-files.ts';
import { contentDirectory, loadGraph } from '../graph/load.ts';
import { assignPermalinks } from '../permalinks/assign.ts';
import { ledgerText, parseLedger } from '../permalinks/ledger-file.ts';
import { emptyLedger, LedgerError, type Ledger } from '../permalinks/ledger.ts';
import { publishedPages } from '../permalinks/published.ts';
import { readLedger } from '../permalinks/read-ledger.ts';
import { refusal, summary } from '../permalinks/report.ts';

/**
 * `npm run permalinks`: records new addresses and anchors and the days of changes,
 * carries ids over edits and moves, and demands a successor for what disappeared:
 *
 *     npm run permalinks -- --successor "/events/x/#p3=p7"
 *     npm run permalinks -- --successor "/events/x/=/events/y/"
 *
 * `--restore "/events/x/"` says that a page which is there again after it was
 * retired is the same page; `--check` writes nothing and fails when the ledger is
 * not up to date; `--create` begins a ledger where there is none.
 */
const { values } = parseArgs({
  options: {
    successor: { type: 'string', multiple: true, default: [] },
    restore: { type: 'string', multiple: true, default: [] },
    check: { type: 'boolean', default: false },
    create: { type: 'boolean', default: false },
  },
});
const directory = contentDirectory();
const file = join(directory, ledgerFile);
try {
  run();
} catch (error) {
  if (!(error instanceof LedgerError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function run(): void {
  const { text, ledger } = before();
  const graph = loadGraph(directory);
  if (graph.readingIssues.length > 0) {
    throw new LedgerError(
      'The content has problems, so what is lost cannot be told from what cannot be read. Run "npm run check" first.',
    );
  }
  const decisions = { successors: successors(), restored: new Set(values.restore) };
  const today = new Date().toISOString().slice(0, 10);
  const assignment = assignPermalinks(ledger, publishedPages(graph), decisions, today);
  const refused = refusal(assignment);
  if (refused !== undefined) throw new LedgerError(refused);
  const after = ledgerText(assignment.ledger);
  // What cannot be read again is never written.
  parseLedger(after);
  if (values.check) {
    if (after !== text) {
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
  console.log(summary(assignment));
}

function before(): { readonly text: string; readonly ledger: Ledger } {
  if (values.create) {
    if (existsSync(file)) {
      throw new LedgerError(
        'There is a ledger already, with what was published. Run npm run permalinks without --create.',
      );
    }
    return { text: '', ledger: emptyLedger };
  }
  const read = readLedger(directory);
  if (!read) throw new LedgerError('There is a link in the place of content/permalinks.json.');
  if ('problem' in read) throw new LedgerError(`${read.problem} (line ${read.line})`);
  return read;
}

function successors(): Map<string, string> {
  return new Map(
    values.successor.map((text) => {
      const at = text.lastIndexOf('=');
      if (!text.startsWith('/') || at < 1 || at === text.length - 1) {
        throw new LedgerError(
          `"${text}" names no successor. Write --successor "/events/x/#p3=p7".`,
        );
      }
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}
