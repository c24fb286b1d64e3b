import { describeFields, type FieldDescription } from './describe-fields.ts';
import { schemaFile } from './document-head.ts';
import type { SiteContent } from './site-content.ts';
import { tables } from './tables.ts';

/** A table as the page of the data describes it. */
export interface DescribedTable {
  readonly name: string;
  readonly title: string;
  readonly rowIs: string;
  readonly count: number;
  readonly fields: readonly FieldDescription[];
  /** Its files and the JSON Schema of the first, under the site's root. */
  readonly json: string;
  readonly csv?: string;
  readonly schema: string;
}

/** Every table of the site with its fields and its files. */
export function describeTables(content: SiteContent): DescribedTable[] {
  return tables(content.graph).map((table) => {
    const { name, title, rowIs, row } = table;
    return {
      name,
      title,
      rowIs,
      count: table.rows(content).length,
      fields: describeFields(row),
      json: `data/${name}.json`,
      ...(table.csv && { csv: `data/${name}.csv` }),
      schema: schemaFile(name),
    };
  });
}
