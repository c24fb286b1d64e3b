import { noProgress, type ShowProgress } from '../build/progress.ts';
import type { Graph } from '../graph/model.ts';
import { readLedger } from '../permalinks/read-ledger.ts';
import { readArticleTexts } from './article-texts.ts';
import { checkGraph, type CheckReport } from './check.ts';

/**
 * Checks the content of a folder with everything that lies beside it.
 *
 * @param graph what was read from the folder
 * @param texts a folder with the articles' texts, where they are at hand
 */
export function checkFolder(
  graph: Graph,
  directory: string,
  texts?: string,
  showProgress: ShowProgress = noProgress,
): CheckReport {
  const ledger = readLedger(directory);
  const context = {
    ...(ledger && { ledger }),
    ...(texts !== undefined && { texts: readArticleTexts(texts) }),
  };
  return checkGraph(graph, context, (done, of) => showProgress('Rules applied', done, of));
}
