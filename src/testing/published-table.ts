import { tableShape, tableText } from '../data/table-document.ts';
import type { SiteContent } from '../data/site-content.ts';
import type { Table } from '../data/tables.ts';

/** A table as somebody reads it who has its file. */
export function publishedTable(content: SiteContent, table: Table) {
  const read: unknown = JSON.parse([...tableText(content, table)].join(''));
  return tableShape(table).parse(read);
}
