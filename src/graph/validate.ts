import { z } from 'astro/zod';
import { isReadingRule, type ReadingIssue, type ReadingRule } from './issue.ts';
import type { LineIndex } from './line-index.ts';
import { nearest } from './nearest.ts';
import type { LocatedYaml, YamlPath } from './yaml.ts';

interface Where {
  readonly yaml: LocatedYaml;
  readonly lines: LineIndex;
  /** Offset of the YAML within the file. */
  readonly base: number;
}

type Validated<T> = { readonly data: T } | { readonly issues: ReadingIssue[] };

/**
 * Validates YAML against a schema; each violation gets its place and a hint.
 *
 * @returns the typed data, or every issue found
 */
export function validate<T>(schema: z.ZodType<T>, where: Where): Validated<T> {
  const { yaml, lines, base } = where;
  if (yaml.errors.length > 0) {
    return {
      issues: yaml.errors.map((error) => ({
        rule: 'frontmatter-valid',
        message: `This is not valid YAML: ${error.message}`,
        hint: 'Put a text that holds ": ", "#" or quotation marks in single quotes.',
        positions: [lines.at(base + error.offset)],
      })),
    };
  }
  const result = schema.safeParse(yaml.value);
  if (result.success) return { data: result.data };
  return { issues: result.error.issues.flatMap((issue) => describe(schema, issue, where)) };
}

function describe(schema: z.ZodType, issue: z.core.$ZodIssue, where: Where): ReadingIssue[] {
  const { yaml, lines, base } = where;
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const at = (offset: number) => lines.at(base + offset);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = knownKeys(schema, path);
      const near = nearest(key, known);
      return {
        rule: 'frontmatter-valid',
        message: `There is no field "${key}" ${inWhat(path)}.`,
        hint: near ? `Did you mean "${near}"?` : `The fields are: ${known.join(', ')}.`,
        positions: [at(yaml.keyOffsetOf([...path, key]))],
      };
    });
  }
  if (isMissing(issue, yaml.value, path)) {
    const name = String(path.at(-1) ?? 'content');
    return [
      {
        rule: ruleForMissing(path),
        message: `The field "${name}" is missing ${inWhat(path.slice(0, -1))}.`,
        hint: `Add "${name}:" ${path.length > 1 ? 'there' : 'to the frontmatter'}.`,
        positions: [at(yaml.offsetOf(path.slice(0, -1)))],
      },
    ];
  }
  const { rule, hint } = customParts(issue);
  return [
    {
      rule,
      message: path.length > 0 ? `${fieldName(path)}: ${lowerFirst(issue.message)}` : issue.message,
      hint: hint ?? hintFor(issue),
      positions: [at(yaml.offsetOf(path))],
    },
  ];
}

/** Schemas name a rule and a hint of their own through a custom issue's `params`. */
function customParts(issue: z.core.$ZodIssue): { rule: ReadingRule; hint?: string } {
  const params = issue.code === 'custom' ? issue.params : undefined;
  const rule: unknown = params?.['rule'];
  const hint: unknown = params?.['hint'];
  return {
    rule: isReadingRule(rule)
      ? rule
      : isDateMessage(issue.message)
        ? 'date-valid'
        : 'frontmatter-valid',
    ...(typeof hint === 'string' && { hint }),
  };
}

const isDateMessage = (message: string): boolean => message.startsWith('A date is a string');

function hintFor(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const near = nearest(String(issue.input ?? ''), values);
    return near ? `Did you mean "${near}"?` : `Write one of: ${values.join(', ')}.`;
  }
  if (issue.code === 'invalid_type') return `Write a value of the type ${issue.expected}.`;
  if (isDateMessage(issue.message)) return 'Put the date in quotation marks.';
  return 'See the schema of this field in src/schemas/.';
}

function isMissing(issue: z.core.$ZodIssue, value: unknown, path: YamlPath): boolean {
  if (issue.code !== 'invalid_type' && issue.code !== 'invalid_value') return false;
  let current = value;
  for (const part of path) {
    if (typeof current !== 'object' || current === null || !(part in current)) return true;
    current = Object.entries(current).find(([key]) => key === String(part))?.[1];
  }
  return current === undefined;
}

/** A missing citation or reason breaks a rule of its own. */
function ruleForMissing(path: YamlPath): ReadingRule {
  switch (path.at(-1)) {
    case 'citation':
      return path[0] === 'relations' ? 'relation-without-citation' : 'uncited-fact';
    case 'reasoning':
      return 'claim-without-reason';
    default:
      return 'frontmatter-valid';
  }
}

function fieldName(path: YamlPath): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

function inWhat(path: YamlPath): string {
  return path.length === 0 ? 'in this file' : `in "${fieldName(path)}"`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The keys that an object schema knows at a path, through optional, array and default wrappers. */
function knownKeys(schema: z.ZodType, path: YamlPath): string[] {
  let current: z.core.$ZodType | undefined = schema;
  for (const part of path) {
    current = childSchema(unwrap(current), part);
    if (!current) return [];
  }
  const object = unwrap(current);
  if (object instanceof z.ZodObject) return Object.keys(object.shape);
  if (object instanceof z.ZodUnion) {
    return [
      ...new Set(
        object.options.flatMap((option) => {
          const inner = unwrap(option);
          return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
        }),
      ),
    ];
  }
  return [];
}

function childSchema(
  schema: z.core.$ZodType | undefined,
  part: string | number,
): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodObject) {
    const shape: Record<string, z.core.$ZodType> = schema.shape;
    return shape[String(part)];
  }
  return undefined;
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  let current = schema;
  while (
    current instanceof z.ZodOptional ||
    current instanceof z.ZodDefault ||
    current instanceof z.ZodNullable
  ) {
    current = current.unwrap();
  }
  return current;
}
