import { z } from 'astro/zod';
import type { Graph } from '../graph/model.ts';
import { schemaAddress } from './document-head.ts';
import { entryRecord, personRecord, seriesRecord } from './schemas/page-records.ts';
import { tableShape } from './table-document.ts';
import { tables } from './tables.ts';

/** A JSON Schema, draft 2020-12. https://json-schema.org/draft/2020-12 */
export type JsonSchema = Readonly<Record<string, unknown>>;

const pageSchemas = {
  entry: { shape: entryRecord, title: 'The page of an entry: index.json' },
  person: { shape: personRecord, title: 'The page of a person: index.json' },
  series: { shape: seriesRecord, title: 'The page of a series: index.json' },
} as const;

/**
 * The published JSON Schemas by name: of the tables, and of `index.json` beside
 * the pages. Derived from the schemas by which the files are written, so what is
 * documented and what is written cannot differ.
 */
export function jsonSchemas(graph: Graph): ReadonlyMap<string, JsonSchema> {
  return new Map([
    ...tables(graph).map((table) => {
      const title = `${table.title}: ${table.name}.json`;
      return [table.name, jsonSchema(table.name, title, tableShape(table))] as const;
    }),
    ...Object.entries(pageSchemas).map(
      ([name, { title, shape }]) => [name, jsonSchema(name, title, shape)] as const,
    ),
  ]);
}

function jsonSchema(name: string, title: string, shape: z.ZodType): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(shape);
  return { $schema, $id: schemaAddress(name), title, ...rest };
}
