import { z } from 'astro/zod';
import { slug } from '../../schemas/ids.ts';
import { citationRow } from './citation-row.ts';
import { claimRow } from './claim-row.ts';
import { entryRow } from './entry-row.ts';
import { occurrenceRow } from './occurrence-row.ts';
import {
  change,
  disagreement,
  documentHead,
  mention,
  pageRelation,
  paragraph,
  reference,
  retiredAnchor,
  section,
} from './page-parts.ts';
import { address, edtf, entryLink, pageAddresses, pageDates, text } from './parts.ts';
import { personRow } from './person-row.ts';

/** What the page cites and what leads to it; the end of every record of a page. */
const apparatus = {
  citations: z
    .array(citationRow)
    .describe('Every citation of the page in its order; the same rows are in citations.json.'),
  references: z.array(reference),
  retired: z.array(retiredAnchor).describe('Anchors that were published and have a successor.'),
};

const seriesLink = z
  .strictObject({ id: slug, title: text, url: address })
  .meta({ id: 'seriesLink', description: 'A series of the site.' });

/** `index.json` beside the page of an entry. */
export const entryRecord = z.strictObject({
  ...documentHead,
  ...entryRow.shape,
  sections: z.array(section),
  paragraphs: z.array(paragraph).describe('The prose.'),
  disagreements: z.array(disagreement),
  relations: z.array(pageRelation).describe('Relations in both directions.'),
  claims: z.array(claimRow).describe('The statements of the articles about it.'),
  series: z.array(seriesLink).describe('Series that the page shows.'),
  mentions: z.array(mention),
  ...apparatus,
  history: z.array(change),
});
export type EntryRecord = z.infer<typeof entryRecord>;

const appearance = z
  .strictObject({
    event: entryLink,
    date: edtf,
    office: text.describe('The office held at the time.'),
    role: text.nullable(),
  })
  .meta({ id: 'appearance', description: 'Part taken in an event.' });

/** `index.json` beside the page of a person. */
export const personRecord = z.strictObject({
  ...documentHead,
  ...personRow.shape,
  events: z.array(appearance),
  mentions: z.array(mention),
  ...apparatus,
});
export type PersonRecord = z.infer<typeof personRecord>;

/** `index.json` beside the page of a series. */
export const seriesRecord = z.strictObject({
  ...documentHead,
  id: slug,
  title: text,
  unit: text.describe('What one occurrence is called: "round".'),
  ...pageAddresses,
  entry: entryLink.describe('The entry whose page shows the series.'),
  occurrences: z.array(occurrenceRow),
  ...apparatus,
  published: pageDates.published,
  modified: pageDates.modified,
});
export type SeriesRecord = z.infer<typeof seriesRecord>;
