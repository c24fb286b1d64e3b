import { noProgress, type ShowProgress } from '../build/progress.ts';
import { loadGraph } from '../graph/load.ts';
import { readLedger } from '../permalinks/read-ledger.ts';
import { readArticleTexts } from './article-texts.ts';
import { checkGraph, type CheckReport } from './check.ts';

/**
 * Checks a content folder with everything that lies beside its content.
 *
 * @param texts a folder with the articles' texts, where they are at hand
 */
export function checkFolder(
  directory: string,
  texts?: string,
  showProgress: ShowProgress = noProgress,
): CheckReport {
  const ledger = readLedger(directory);
  const graph = loadGraph(directory, (done, of) => showProgress('Files checked', done, of));
  return checkGraph(graph, {
    ...(ledger && { ledger }),
    ...(texts !== undefined && { texts: readArticleTexts(texts) }),
  });
}
