import { z } from 'astro/zod';
import { sourceKey } from '../../schemas/ids.ts';
import { address, citation, text } from './parts.ts';

/** A row of `citations.json`: one source cited for one statement. */
export const citationRow = z.strictObject({
  page: text.describe('The page that cites: its address without the outer slashes.'),
  part: z
    .enum([
      'name',
      'summary',
      'fact',
      'participant',
      'prose',
      'relation',
      'office',
      'note',
      'claim',
      'series',
    ])
    .describe('The part of the page.'),
  paragraph: text
    .nullable()
    .describe('Permanent id of the paragraph, list item or table row; null outside the prose.'),
  section: text.nullable().describe('Id of the section of the prose; null before the first.'),
  statement: text.describe('The statement supported: a sentence, or "Founded: 15 June 2001".'),
  source: sourceKey.describe('Key of the source: a row of sources.json.'),
  locator: citation.shape.locator,
  quotation: citation.shape.quotation,
  url: address.describe('Where the statement stands; with the permanent anchor, if it has one.'),
});
export type CitationRow = z.infer<typeof citationRow>;
