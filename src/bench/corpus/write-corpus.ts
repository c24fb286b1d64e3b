import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGraph } from '../../graph/build-graph.ts';
import { contentFolders, ledgerFile } from '../../graph/content-files.ts';
import { assignPermalinks } from '../../permalinks/assign.ts';
import { ledgerText } from '../../permalinks/ledger-file.ts';
import { emptyLedger } from '../../permalinks/ledger.ts';
import { publishedPages } from '../../permalinks/published.ts';
import { corpusFiles } from './corpus.ts';

/** The day that its ledger records; always the same, so that the files are. */
const day = '2026-11-22';

/** Writes a corpus and its ledger of permanent links into a folder, for `CONTENT_DIR`. */
export function writeCorpus(directory: string, size: number, seed = 1): void {
  for (const folder of Object.keys(contentFolders)) {
    mkdirSync(join(directory, folder), { recursive: true });
  }
  const files = [...corpusFiles(size, seed)];
  for (const { path, text } of files) writeFileSync(join(directory, path), text);
  const current = publishedPages(buildGraph({ files, issues: [] }));
  const { ledger } = assignPermalinks(emptyLedger, current, {}, day);
  writeFileSync(join(directory, ledgerFile), ledgerText(ledger));
}
