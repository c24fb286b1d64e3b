import { collections, entryId, type EntryId } from '../schemas/ids.ts';
import { inventory } from '../schemas/inventory.ts';
import { inventoryFile } from './content-files.ts';
import type { Position, ReadingIssue } from './issue.ts';
import { LineIndex } from './line-index.ts';
import { validate } from './validate.ts';
import { parseLocatedYaml } from './yaml.ts';

interface Inventory {
  readonly entries: readonly { readonly id: EntryId; readonly position: Position }[];
  readonly issues: readonly ReadingIssue[];
}

/** Reads the list of entries that there must be. */
export function readInventory(text: string | undefined): Inventory {
  if (text === undefined) return { entries: [], issues: [] };
  const lines = new LineIndex(inventoryFile, text);
  const yaml = parseLocatedYaml(text);
  const result = validate(inventory, { yaml, lines, base: 0 });
  if ('issues' in result) return { entries: [], issues: result.issues };
  const entries = collections.flatMap((collection) =>
    result.data[collection].map((slug, i) => ({
      id: entryId.parse(`${collection}/${slug}`),
      position: lines.at(yaml.offsetOf([collection, i])),
    })),
  );
  return { entries, issues: [] };
}
