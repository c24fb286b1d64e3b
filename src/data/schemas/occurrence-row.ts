import { z } from 'astro/zod';
import { entryId, personSlug, slug, sourceKey } from '../../schemas/ids.ts';
import { occurrenceStatus } from '../../schemas/series.ts';
import { address, citations, citedText, edtf, text } from './parts.ts';

const chair = z
  .strictObject({
    person: personSlug.describe('A row of people.json.'),
    name: text,
    office: text.describe('The office then held.'),
    presumed: z.boolean().describe('True when no source read names the chair.'),
  })
  .meta({ id: 'chair', description: 'Somebody who chaired it.' });

/** A row of `rounds.json` and `editions.json`: one numbered occurrence of a series. */
export const occurrenceRow = z.strictObject({
  series: slug.describe('The series it belongs to.'),
  number: z.number().int().positive().describe('The number by which the series counts it.'),
  numberInferred: z.boolean().describe('True when the number is ours, from the neighbouring ones.'),
  status: occurrenceStatus.describe('How firmly it stands.'),
  date: edtf.nullable().describe('When; null when nothing is known.'),
  dateInWords: text.nullable().describe('The date as the site words it.'),
  place: text.nullable().describe('The city; null when not known.'),
  chairs: z.array(chair).describe('Those who chaired it.'),
  theme: text.nullable().describe('The theme, where the series has themes.'),
  figures: z.array(citedText).describe('Figures as reported.'),
  entry: entryId.nullable().describe('Its entry, if it has one: a row of entries.json.'),
  conflicts: z.array(citedText).describe('What sources disagree on.'),
  gaps: z.array(text).describe('What is not known, or inferred.'),
  citations: citations.describe('What supports the row.'),
  sources: z.array(sourceKey).describe('Every source of the row once.'),
  url: address.describe('Its permanent link.'),
});
export type OccurrenceRow = z.infer<typeof occurrenceRow>;
