import { z } from 'astro/zod';
import { entryId, personSlug } from '../../schemas/ids.ts';
import { citations, citedText, edtf, names, pageAddresses, pageDates, text } from './parts.ts';

const office = z
  .strictObject({
    title: text,
    organisation: entryId.nullable().describe('A row of entries.json, if it has one.'),
    from: edtf.nullable().describe('First day, as far as a source states it.'),
    to: edtf.nullable().describe('Last day; null where none is stated or it was still held.'),
    note: text.nullable(),
    citations,
  })
  .meta({ id: 'office', description: 'An office that a person held.' });

/** A row of `people.json`: a person in a public role. */
export const personRow = z.strictObject({
  id: personSlug.describe('By this other files name the person.'),
  name: text.describe('In the order of its language.'),
  familyName: text.describe('By this lists are sorted.'),
  ...pageAddresses,
  names,
  aliases: z.array(text).describe('Other spellings.'),
  summary: citedText.describe('Who this is, one sentence.'),
  offices: z.array(office).describe('Offices held, in order of time.'),
  notes: z.array(citedText).describe('What came later, or what is not known.'),
  ...pageDates,
});
export type PersonRow = z.infer<typeof personRow>;
