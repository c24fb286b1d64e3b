import { contentDirectory, getGraph } from '../graph/load.ts';
import type { Graph } from '../graph/model.ts';
import { assignPermalinks } from './assign.ts';
import type { Ledger, LedgerPage } from './ledger.ts';
import { linkText } from './links.ts';
import { publishedPages } from './published.ts';
import { usableLedger } from './read-ledger.ts';

let cached: { readonly graph: Graph; readonly ledger: Ledger } | undefined;

/**
 * The ledger of the content that the site is built from, worked out once a build;
 * in development again whenever the content or the ledger changes.
 *
 * @throws LedgerError when there is none or it is damaged
 */
export function currentLedger(): Ledger {
  const graph = getGraph();
  if (cached?.graph !== graph) {
    cached = { graph, ledger: broughtUp(usableLedger(contentDirectory()), graph) };
  }
  return cached.ledger;
}

/**
 * A ledger as `npm run permalinks` would write it, but without the new blocks: they
 * are not published before they are recorded. So an edit that is not recorded yet
 * neither hides that its page changed nor loses the old name of a section.
 */
export function broughtUp(recorded: Ledger, graph: Graph): Ledger {
  const today = new Date().toISOString().slice(0, 10);
  const { ledger, added } = assignPermalinks(recorded, publishedPages(graph), {}, today);
  const isNew = new Set(added);
  const known = (path: string, { anchors }: LedgerPage): LedgerPage['anchors'] =>
    Object.fromEntries(
      Object.entries(anchors).filter(
        ([id, { kind }]) => kind !== 'block' || !isNew.has(linkText({ path, anchor: id })),
      ),
    );
  return {
    pages: Object.fromEntries(
      Object.entries(ledger.pages).map(([path, page]) => [
        path,
        { ...page, anchors: known(path, page) },
      ]),
    ),
  };
}
