import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { entryId } from './ids.ts';

interface RelationNames {
  /** Heading on the page of the entry that declares the relation. */
  readonly forward: string;
  /** Heading on the page of its target. */
  readonly inverse: string;
}

/**
 * The relations between entries, each with its name in both directions. A
 * relation is declared once, on either page, and shown on both.
 */
export const relationTypes = {
  'part-of': { forward: 'Part of', inverse: 'Parts' },
  'member-of': { forward: 'Member of', inverse: 'Members with a page' },
  'held-under': { forward: 'Held under', inverse: 'Meetings held under it' },
  'took-place-during': { forward: 'Took place during', inverse: 'Took place in its course' },
  'organised-by': { forward: 'Organised by', inverse: 'Organises' },
  'conducted-by': { forward: 'Conducted by', inverse: 'Conducts' },
  'attended-by': { forward: 'Bodies represented', inverse: 'Represented at' },
  announces: { forward: 'Announces', inverse: 'Announced by' },
  follows: { forward: 'Preceded by', inverse: 'Followed by' },
  'founded-on': { forward: 'Rests on', inverse: 'Basis of' },
  'concerned-with': { forward: 'Concerned with', inverse: 'Subject of' },
  'reported-by': { forward: 'Reported by', inverse: 'Reported on' },
  'claimed-at': { forward: 'Said to have been launched at', inverse: 'Said to have launched' },
  'distinct-from': { forward: 'Not to be confused with', inverse: 'Not to be confused with' },
} as const satisfies Record<string, RelationNames>;

export type RelationType = keyof typeof relationTypes;

const isRelationType = (key: string): key is RelationType => key in relationTypes;

/** The permanent names of the relation types, in the order in which pages list them. */
export const relationTypeNames: readonly RelationType[] =
  Object.keys(relationTypes).filter(isRelationType);

/** A relation from the entry that declares it to another. */
export const relation = z.strictObject({
  /** What the relation is, read from this entry to the target. */
  type: z.enum(relationTypeNames),
  /** The entry at the other end, such as "organisations/tass". */
  target: entryId,
  /** What supports the relation. */
  citation,
});
export type Relation = z.infer<typeof relation>;
