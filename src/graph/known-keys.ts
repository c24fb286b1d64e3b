import { z } from 'astro/zod';
import type { YamlPath } from './yaml.ts';

type Schema = z.core.$ZodType;

/** The keys that a schema's objects know at a path; for a union, those of all its members. */
export function knownKeys(schema: Schema, path: YamlPath): string[] {
  const schemas = path.reduce(
    (parents, part) => parents.flatMap((parent) => childSchemas(parent, part)),
    alternatives(schema),
  );
  const keys = schemas.flatMap((at) => (at instanceof z.ZodObject ? Object.keys(at.shape) : []));
  return [...new Set(keys)];
}

function childSchemas(schema: Schema, part: string | number): Schema[] {
  if (schema instanceof z.ZodArray) return alternatives(schema.element);
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: Record<string, Schema> = schema.shape;
  return alternatives(shape[String(part)]);
}

/** What a value may be: the members of a union, and what stands within a wrapper. */
function alternatives(schema: Schema | undefined): Schema[] {
  if (schema === undefined) return [];
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(alternatives);
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
  ) {
    return alternatives(schema.unwrap());
  }
  return [schema];
}
