import type { Graph } from '../graph/model.ts';
import type { Ledger } from './ledger.ts';
import { pageOf } from './links.ts';
import { publishedPages } from './published.ts';

/** Why pages of the content cannot be published; `undefined` when the ledger knows all. */
export function unknownPages(graph: Graph, ledger: Ledger): string | undefined {
  const unknown = publishedPages(graph).filter(
    ({ path, file }) => file !== undefined && !pageOf(ledger, path),
  );
  const [first] = unknown;
  if (!first) return undefined;
  const what = unknown.length === 1 ? first.path : `${unknown.length} pages, such as ${first.path}`;
  return `The ledger of permanent links does not know ${what}. Record what is new: npm run permalinks`;
}
