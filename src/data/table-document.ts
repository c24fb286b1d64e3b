import { z } from 'astro/zod';
import { siteName } from '../site/config.ts';
import { sitePath } from '../site/paths.ts';
import { fileAddress, pageAddress } from './addresses.ts';
import { citeAs } from './cite-as.ts';
import { documentHead } from './document-head.ts';
import { jsonParts } from './json-text.ts';
import { lastModified } from './last-modified.ts';
import { documentHead as headShape } from './schemas/page-parts.ts';
import { address, edtf, text } from './schemas/parts.ts';
import type { SiteContent } from './site-content.ts';
import type { Table } from './tables.ts';

/**
 * The shape of `data/<name>.json`. The rows stand in an object, not bare, because
 * a file of data is read where the site is not at hand: it says itself what it is,
 * under which licence, and what its fields mean.
 */
export function tableShape(table: Table) {
  return z.strictObject({
    ...headShape,
    title: text,
    rowIs: text.describe('What a row is.'),
    url: address.describe('The permanent address of this file.'),
    documentation: address.describe('The page that describes the data.'),
    modified: edtf.describe('Day of the last change of the content.'),
    count: z.number().int().describe('How many rows there are.'),
    rows: z.array(table.row),
  });
}

/** The text of `data/<name>.json`, row by row. */
export function tableText(content: SiteContent, table: Table): Generator<string> {
  const { name, title, rowIs, row } = table;
  const rows = table.rows(content);
  const modified = lastModified(content);
  const url = fileAddress(`data/${name}.json`);
  const head = tableShape(table)
    .omit({ rows: true })
    .parse({
      ...documentHead(name, citeAs(`${title} (data)`, modified, url)),
      title: `${siteName}: ${title}`,
      rowIs,
      url,
      documentation: pageAddress(sitePath('/data/')),
      modified,
      count: rows.length,
    });
  return jsonParts({ ...head, rows: rows.values().map((one) => row.parse(one)) });
}
