import { z } from 'astro/zod';

/**
 * Identifiers of the project. Each is a branded string: the only way to one is
 * through its schema, so a slug can never be passed where a source key is meant.
 */

const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const kebabHint = 'Use lower-case letters, digits and single hyphens, such as "tass-2023".';

/** The three collections of entries, in the order in which the site lists them. */
export const collections = ['organisations', 'events', 'mechanisms'] as const;
export const collection = z.enum(collections);
export type Collection = z.infer<typeof collection>;

/** The last part of an entry's address and its file name without the ending. */
export const slug = z.string().regex(kebabCase, kebabHint).brand<'Slug'>();
export type Slug = z.infer<typeof slug>;

/** Collection and slug: `organisations/tass`. Unique on the site. */
export const entryId = z
  .string()
  .regex(
    /^(?:organisations|events|mechanisms)\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'Write the collection and the slug, such as "organisations/tass".',
  )
  .brand<'EntryId'>();
export type EntryId = z.infer<typeof entryId>;

/** The file name of a person's record: `wang-yi`. */
export const personSlug = z.string().regex(kebabCase, kebabHint).brand<'PersonSlug'>();
export type PersonSlug = z.infer<typeof personSlug>;

/** The file name of a source record, by which it is cited: `tass-2023`. */
export const sourceKey = z.string().regex(kebabCase, kebabHint).brand<'SourceKey'>();
export type SourceKey = z.infer<typeof sourceKey>;

/** Names what a source goes back to; sources of one origin are not independent. */
export const originId = z.string().regex(kebabCase, kebabHint).brand<'OriginId'>();
export type OriginId = z.infer<typeof originId>;
