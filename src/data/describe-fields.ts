import { z } from 'astro/zod';

/** A field of a row, for people. */
export interface FieldDescription {
  readonly name: string;
  /** "text", "date or null", "list of citations". */
  readonly type: string;
  readonly description: string;
}

type Schema = z.core.JSONSchema.BaseSchema;
type Definitions = Readonly<Record<string, Schema>>;

/** The fields of a row, from its schema: names, types and descriptions are those of the JSON Schema. */
export function describeFields(row: z.ZodObject): FieldDescription[] {
  const { properties = {}, $defs = {} } = z.toJSONSchema(row);
  return Object.entries(properties).flatMap(([name, schema]) =>
    typeof schema === 'boolean'
      ? []
      : [{ name, type: typeText(schema), description: description(schema, $defs) }],
  );
}

/** The field's own description, or that of what it holds. */
function description(schema: Schema, definitions: Definitions): string {
  const inner = [schema, ...(schema.anyOf ?? []), ...items(schema)];
  return (
    schema.description ??
    inner
      .map((part) => definitions[definitionName(part) ?? '']?.description)
      .find((text) => text !== undefined) ??
    ''
  );
}

function typeText(schema: Schema): string {
  const name = definitionName(schema);
  if (name !== undefined) return definitionTexts[name] ?? inWords(name);
  if (schema.anyOf) return schema.anyOf.map(typeText).join(' or ');
  if (schema.enum) return schema.enum.map((value) => `"${value}"`).join(', ');
  switch (schema.type) {
    case 'array':
      return `list of ${items(schema).map(plural).join(', ')}`;
    case 'string':
      return 'text';
    case 'integer':
      return 'number';
    case 'object':
      return 'record';
    case 'boolean':
      return 'true or false';
    default:
      return 'null';
  }
}

/** Definitions whose name is not the word for them. */
const definitionTexts: Readonly<Record<string, string>> = { edtf: 'date', citedText: 'statement' };

function plural(schema: Schema): string {
  if (schema.type === 'string') return 'texts';
  return `${typeText(schema)}s`;
}

function items({ items: one }: Schema): Schema[] {
  return typeof one === 'object' && !Array.isArray(one) ? [one] : [];
}

function definitionName({ $ref }: Schema): string | undefined {
  return $ref?.split('/').at(-1);
}

/** "entry link" for `entryLink`. */
function inWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
