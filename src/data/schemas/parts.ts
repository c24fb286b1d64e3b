import { z } from 'astro/zod';
import { locatorLabels } from '../../citations/syntax.ts';
import { entryId, sourceKey } from '../../schemas/ids.ts';

/**
 * What the records of the exports have in common. In all of them a field is
 * always there: `null` where there is no value, `[]` where there is no item. So a
 * reader of the data never has to ask whether a key exists.
 */

export const text = z.string().min(1);

export const address = z.url().meta({ id: 'address', description: 'An absolute address.' });

export const edtf = z.string().min(1).meta({
  id: 'edtf',
  description:
    'A date in EDTF, level 0 or 1, such as "2023-09-19", "2012-08" or "2005-10-19~/2005-10-21". https://www.loc.gov/standards/datetime/',
});

const locator = z
  .strictObject({
    label: z
      .enum(Object.values(locatorLabels))
      .describe('The kind of place, by its name in CSL 1.0.2.'),
    value: z.number().int().positive().describe('Its number.'),
    text: text.describe('As the site shows it: "para. 3".'),
  })
  .meta({ id: 'locator', description: 'A place within a source.' });

export const citation = z
  .strictObject({
    source: sourceKey.describe('Key of the source: a row of sources.json.'),
    locator: locator.nullable().describe('The place within the source; null for the whole.'),
    quotation: text.nullable().describe('Exact words of the source, where they are quoted.'),
  })
  .meta({ id: 'citation', description: 'A source cited at a place.' });
export type CitationRecord = z.infer<typeof citation>;

export const citations = z.array(citation);

export const citedText = z
  .strictObject({ text, citations })
  .meta({ id: 'citedText', description: 'A statement with what supports it.' });

const chineseName = z
  .strictObject({
    text: text.describe('The full name in simplified characters.'),
    short: text.nullable(),
    traditional: text.nullable().describe('The full name in traditional characters.'),
    pinyin: text.nullable().describe('Hanyu Pinyin with tone marks; our transliteration.'),
    confirmed: z.boolean().describe('False when the form was not seen on any page.'),
    citations,
  })
  .meta({ id: 'chineseName', description: 'A name in Chinese.' });

const russianName = z
  .strictObject({
    text: text.describe('The full name in Cyrillic.'),
    short: text.nullable(),
    confirmed: z.boolean().describe('False when the form was not seen on any page.'),
    citations,
  })
  .meta({ id: 'russianName', description: 'A name in Russian.' });

export const names = z
  .strictObject({ chinese: chineseName.nullable(), russian: russianName.nullable() })
  .meta({ id: 'names', description: 'Names in Chinese and Russian.' });

export const entryLink = z
  .strictObject({ id: entryId, title: text, url: address })
  .meta({ id: 'entryLink', description: 'An entry of the site.' });

/** The addresses of a page and of the copies beside it. */
export const pageAddresses = {
  url: address.describe('The page.'),
  json: address.describe('The page as a record, index.json.'),
  markdown: address.describe('The page as Markdown, index.md.'),
};

/** The dates of a page. */
export const pageDates = {
  published: edtf.describe('Day on which the address was first recorded.'),
  modified: edtf.describe('Day of the last change of the content.'),
  reviewed: edtf.describe('Day on which the page was last read against its sources.'),
};
