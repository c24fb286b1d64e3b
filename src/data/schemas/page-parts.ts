import { z } from 'astro/zod';
import { entryId, sourceKey } from '../../schemas/ids.ts';
import { relationTypeNames } from '../../schemas/relation.ts';
import { grade } from '../../schemas/source.ts';
import { address, citations, edtf, entryLink, text } from './parts.ts';

/** What the records of pages, `index.json`, have in common beyond the rows of the tables. */

export const licenceRecord = z
  .strictObject({
    name: text,
    spdx: text.describe('Identifier in the SPDX list.'),
    url: address,
  })
  .meta({ id: 'licence', description: 'The licence of the file. Sources are their publishers’.' });

/** What every JSON file begins with. */
export const documentHead = {
  $schema: address.describe('The JSON Schema of this file.'),
  licence: licenceRecord,
  citeAs: text.describe('How to cite it.'),
};

/** A paragraph, list item or table row. */
export const paragraph = z
  .strictObject({
    id: text.nullable().describe('Permanent anchor; null before the ledger has recorded it.'),
    url: address.nullable().describe('Permanent link.'),
    kind: z.enum(['paragraph', 'list item', 'table row']),
    section: text.nullable().describe('Id of its section; null before the first.'),
    text: text.describe('The text without its citations.'),
    citations,
  })
  .meta({ id: 'paragraph', description: 'A paragraph of the prose, a list item or a table row.' });

export const section = z
  .strictObject({ id: text, url: address, depth: z.number().int(), title: text })
  .meta({ id: 'section', description: 'A heading of the prose.' });

export const disagreement = z
  .strictObject({
    id: text,
    url: address,
    on: text.describe('What is in dispute.'),
    onSubstance: z.boolean().describe('True when what the subject is, or whether it is, is.'),
  })
  .meta({ id: 'disagreement', description: 'A conflict between sources that the page sets out.' });

export const pageRelation = z
  .strictObject({
    type: z.enum(relationTypeNames),
    direction: z
      .enum(['forward', 'inverse'])
      .describe('Forward when this entry declares it, inverse when the other does.'),
    label: text.describe('The type as this page words it.'),
    entry: entryLink.describe('The entry at the other end.'),
    declaredBy: entryId,
    citations,
  })
  .meta({ id: 'pageRelation', description: 'A relation as seen from this entry.' });

export const mention = z
  .strictObject({
    title: text,
    url: address,
    sentence: text.describe('The first sentence that links here.'),
  })
  .meta({ id: 'mention', description: 'Another page that mentions this one.' });

export const reference = z
  .strictObject({
    number: z.number().int().positive().describe('Its number in the list of references.'),
    source: sourceKey,
    text: text.describe('Author, title, container and date in one line.'),
    url: address.describe('The page about the source on this site.'),
    sourceUrl: address.nullable().describe('Where it was read.'),
    grade: grade.nullable(),
  })
  .meta({ id: 'reference', description: 'An item of the list of references.' });

export const change = z
  .strictObject({ date: edtf, text })
  .meta({ id: 'change', description: 'A change of the page.' });

export const retiredAnchor = z
  .strictObject({
    id: text,
    url: address,
    date: edtf.describe('Day on which the passage was revised.'),
    successor: address.describe('Where it is said now.'),
  })
  .meta({ id: 'retiredAnchor', description: 'An anchor that was published once.' });
