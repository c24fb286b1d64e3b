import { describeFields, type FieldDescription } from './describe-fields.ts';
import { schemaFile } from './document-head.ts';
import { jsonText } from './json-text.ts';
import type { SiteContent } from './site-content.ts';
import { tableDocument } from './table-document.ts';
import { tables } from './tables.ts';

/** A file and its size in bytes. */
interface File {
  /** Under the site's root. */
  readonly file: string;
  readonly bytes: number;
}

/** A table as the page of the data describes it. */
export interface DescribedTable {
  readonly name: string;
  readonly title: string;
  readonly rowIs: string;
  readonly count: number;
  readonly fields: readonly FieldDescription[];
  readonly json: File;
  readonly csv?: File;
  /** The JSON Schema, under the site's root. */
  readonly schema: string;
}

/** Every table of the site with its fields and its files. */
export function describeTables(content: SiteContent): DescribedTable[] {
  return tables(content.graph).map((table) => {
    const { name, title, rowIs, row } = table;
    const document = tableDocument(content, table);
    return {
      name,
      title,
      rowIs,
      count: document.count,
      fields: describeFields(row),
      json: { file: `data/${name}.json`, bytes: Buffer.byteLength(jsonText(document)) },
      ...(table.csv && {
        csv: { file: `data/${name}.csv`, bytes: Buffer.byteLength(table.csv(content)) },
      }),
      schema: schemaFile(name),
    };
  });
}
