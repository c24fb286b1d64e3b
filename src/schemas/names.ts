import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { line } from './text.ts';

/**
 * A name form is either cited to a page on which it was seen, or marked as not
 * yet seen on any. There is no third state.
 */
const attested = {
  /** Where this form was seen. */
  citation: citation.optional(),
  /** True when the form has not been seen on a page; the page says so. */
  unconfirmed: z.literal(true).optional(),
};

const eitherCitedOrUnconfirmed = (name: {
  citation?: string | undefined;
  unconfirmed?: true | undefined;
}): boolean => (name.citation === undefined) !== (name.unconfirmed === undefined);

const attestationMessage =
  'A name needs a citation to a page where it was seen, or "unconfirmed: true"; one of the two.';

/** A name in Chinese. */
export const chineseName = z
  .strictObject({
    /** The full name in simplified characters. */
    text: line,
    /** A short form in use, such as 上合组织. */
    short: line.optional(),
    /** The full name in traditional characters, where a source prints it so. */
    traditional: line.optional(),
    /** Hanyu Pinyin with tone marks; our own transliteration. */
    pinyin: line.optional(),
    ...attested,
  })
  .refine(eitherCitedOrUnconfirmed, attestationMessage);

/** A name in Russian. */
export const russianName = z
  .strictObject({
    /** The full name in Cyrillic. */
    text: line,
    /** A short form in use, such as ШОС. */
    short: line.optional(),
    ...attested,
  })
  .refine(eitherCitedOrUnconfirmed, attestationMessage);

/** The names of an entry or a person in the two other languages of the subject. */
export const names = z.strictObject({
  zh: chineseName.optional(),
  ru: russianName.optional(),
});
export type Names = z.infer<typeof names>;
