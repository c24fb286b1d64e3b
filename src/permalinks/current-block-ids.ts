import { getGraph } from '../graph/load.ts';
import type { Graph } from '../graph/model.ts';
import { blockIds, currentPermalinks, type Permalinks } from './current-ledger.ts';

type IdsByLine = ReadonlyMap<number, string>;

let cached:
  { readonly permalinks: Permalinks; readonly ids: ReadonlyMap<string, IdsByLine> } | undefined;

/**
 * The permanent ids of the paragraphs, list items and table rows of a content file,
 * by the line on which each begins.
 *
 * @throws LedgerError when there is no ledger or it is damaged
 */
export function permanentBlockIds(file: string): IdsByLine {
  const permalinks = currentPermalinks();
  if (cached?.permalinks !== permalinks) {
    cached = { permalinks, ids: idsByFile(getGraph(), permalinks) };
  }
  return cached.ids.get(file) ?? new Map();
}

/** The ids of all entries' blocks, by file and line. */
export function idsByFile(graph: Graph, permalinks: Permalinks): ReadonlyMap<string, IdsByLine> {
  return new Map(
    [...graph.entries.values()].map(({ file, path, prose }) => {
      const ids = blockIds(permalinks, path);
      const byLine = prose.blocks.flatMap(({ position }, i): [number, string][] => {
        const id = ids[i];
        return id === undefined ? [] : [[position.line, id]];
      });
      return [file, new Map(byLine)];
    }),
  );
}
