import { z } from 'astro/zod';
import { evidenceStatus } from '../../schemas/entry.ts';
import { entryId, originId, personSlug } from '../../schemas/ids.ts';
import { citations, citedText, edtf, names, pageAddresses, pageDates, text } from './parts.ts';

const evidence = z
  .strictObject({
    status: evidenceStatus,
    label: text.describe('The status as the site words it.'),
    computed: text.describe('The rule from which the status follows.'),
    definingOrigins: z
      .array(originId)
      .describe('The independent origins of the sources cited for the definition.'),
    sources: z.number().int().describe('Sources cited on the page, without search records.'),
    origins: z.number().int().describe('Their independent origins; unreliable sources have none.'),
  })
  .meta({ id: 'evidence', description: 'How well the subject stands. Computed, never written.' });

const participant = z
  .strictObject({
    person: personSlug.nullable().describe('A row of people.json, if the person has one.'),
    name: text,
    office: text.describe('The office held at the time.'),
    role: text.nullable(),
    citations,
  })
  .meta({ id: 'participant', description: 'Somebody who took part in an event.' });

/** A row of `entries.json`: an organisation, an event or a mechanism. */
export const entryRow = z.strictObject({
  id: entryId.describe('Its address without the outer slashes; by this other files name it.'),
  kind: z.enum(['organisation', 'event', 'mechanism']).describe('What the entry is about.'),
  title: text.describe('The name in full.'),
  shortTitle: text.nullable().describe('The name in lists, where the full one is long.'),
  ...pageAddresses,
  names,
  aliases: z.array(text).describe('Other names and spellings.'),
  summary: citedText.describe('The definition, one sentence.'),
  date: z
    .strictObject({
      edtf,
      text: text.describe('The date in words.'),
      note: text.nullable(),
      citations,
    })
    .nullable()
    .describe('When; events only.'),
  place: citedText.nullable().describe('Where; events only.'),
  participants: z.array(participant).describe('Who took part; events only.'),
  facts: z
    .array(z.strictObject({ label: text, value: text, citations }))
    .describe('The table of facts: label, value and citations of each.'),
  evidence,
  claimCount: z.number().int().describe('How many rows of claims.json are about it.'),
  ...pageDates,
});
export type EntryRow = z.infer<typeof entryRow>;
