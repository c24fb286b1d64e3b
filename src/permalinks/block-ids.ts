import type { Entry } from '../graph/model.ts';
import type { Ledger } from './ledger.ts';
import { textHash } from './sketch.ts';

/**
 * The permanent ids of an entry's paragraphs, list items and table rows, by the
 * line on which each begins. A block that the ledger does not know yet, because it
 * was written or edited since, has none until `npm run permalinks` is run.
 */
export function blockIds(entry: Entry, ledger: Ledger): ReadonlyMap<number, string> {
  const anchors = Object.entries(ledger.pages[entry.path]?.anchors ?? {});
  const byHash = new Map(
    anchors
      .filter(([, anchor]) => anchor.kind === 'block' && !anchor.retired)
      .map(([id, anchor]) => [anchor.hash, id]),
  );
  const ids = new Map<number, string>();
  for (const { text, position } of entry.prose.blocks) {
    const id = byHash.get(textHash(text));
    if (id !== undefined) ids.set(position.line, id);
  }
  return ids;
}

/** The permanent ids of an entry's sections and blocks, by line. */
export function sectionAndBlockIds(entry: Entry, ledger: Ledger): ReadonlyMap<number, string> {
  const sections = entry.prose.headings.map(({ id, position }) => [position.line, id] as const);
  return new Map([...sections, ...blockIds(entry, ledger)]);
}
