import { z } from 'astro/zod';
import { entryId } from '../../schemas/ids.ts';
import { relationTypeNames } from '../../schemas/relation.ts';
import { address, citations, text } from './parts.ts';

/** A row of `relations.json`: one relation between two entries. */
export const relationRow = z.strictObject({
  from: entryId.describe('The entry that declares the relation: a row of entries.json.'),
  fromTitle: text.describe('Its title.'),
  type: z.enum(relationTypeNames).describe('Permanent name of the type.'),
  to: entryId.describe('The entry at the other end: a row of entries.json.'),
  toTitle: text.describe('Its title.'),
  forward: text.describe('The type as the page of "from" words it: "Held under".'),
  inverse: text.describe('The type as the page of "to" words it: "Meetings held under it".'),
  citations: citations.describe('What supports it.'),
  url: address.describe('The page that declares it.'),
});
export type RelationRow = z.infer<typeof relationRow>;
