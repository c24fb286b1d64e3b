import { z } from 'astro/zod';
import { originId, sourceKey } from '../../schemas/ids.ts';
import { author, cslType, grade } from '../../schemas/source.ts';
import { address, edtf, text } from './parts.ts';

const origin = z
  .strictObject({ id: originId, note: text.describe('The origin in words.') })
  .meta({ id: 'origin', description: 'Where information comes from in the first place.' });

const namedAuthor = author.meta({
  id: 'author',
  description: 'A person by family and given name, or a body by its name.',
});

/** A row of `sources.json`: an article, a piece of evidence, or a record of a search. */
export const sourceRow = z.strictObject({
  key: sourceKey.describe('By this the other files cite it.'),
  url: address.describe('The page about the source on this site.'),
  role: z
    .enum(['article', 'evidence', 'search-record'])
    .describe('One of the five articles, evidence, or a record of a search of ours.'),
  type: cslType.nullable().describe('CSL item type; null for a search record.'),
  title: text.describe('The title as printed; in square brackets a description of ours.'),
  titleTranslated: text.nullable().describe('The title in English, ours.'),
  authors: z.array(namedAuthor).describe('As the byline names them; empty where it is empty.'),
  container: text.nullable().describe('The newspaper, agency, site or book it is part of.'),
  publisher: text
    .nullable()
    .describe('Who publishes it, where that is another; with ownership for state media.'),
  issued: edtf.nullable().describe('Date of publication; null where none is stated.'),
  language: text.nullable().describe('Language tag (BCP 47).'),
  sourceUrl: address.nullable().describe('Where it was read; null for a search record.'),
  accessed: edtf.nullable().describe('The day on which it was read.'),
  accessNote: text.nullable().describe('How it was read.'),
  grade: grade.nullable().describe('The kind of text, A to E, or X; null for a search record.'),
  gradeReason: text.nullable().describe('Why this grade.'),
  origins: z.array(origin).describe('What it goes back to. Sources of one origin count as one.'),
  assessment: z.array(text).describe('What we say of it.'),
  paragraphs: z
    .number()
    .int()
    .nullable()
    .describe('How many numbered paragraphs an article has; null for other sources.'),
  scope: text.nullable().describe('What was searched; search records only.'),
  queries: z.array(text).describe('The words searched for; search records only.'),
  result: text.nullable().describe('What came back; search records only.'),
  cited: z.number().int().describe('How often the site cites it: rows of citations.json.'),
});
export type SourceRow = z.infer<typeof sourceRow>;
