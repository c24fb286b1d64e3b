import { loadGraph } from '../graph/load.ts';
import { readLedger } from '../permalinks/read-ledger.ts';
import { readArticleTexts } from './article-texts.ts';
import { checkGraph, type CheckReport } from './check.ts';

/**
 * Checks a content folder with everything that lies beside its content.
 *
 * @param texts a folder with the articles' texts, where they are at hand
 */
export function checkFolder(directory: string, texts?: string): CheckReport {
  const ledger = readLedger(directory);
  return checkGraph(loadGraph(directory), {
    ...(ledger && { ledger }),
    ...(texts !== undefined && { texts: readArticleTexts(texts) }),
  });
}
