import type { z } from 'astro/zod';
import { isReadingRule, type ReadingIssue, type ReadingRule } from './issue.ts';
import type { LineIndex } from './line-index.ts';
import { knownKeys } from './known-keys.ts';
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
    return issue.keys.map((key) => ({
      rule: 'frontmatter-valid',
      message: `There is no field "${key}" ${inWhat(path)}.`,
      hint: fieldHint(key, knownKeys(schema, path)),
      positions: [at(yaml.keyOffsetOf([...path, key]))],
    }));
  }
  if (issue.code === 'invalid_union') {
    const meant = issuesOfMemberMeant(issue);
    if (meant.length > 0) return meant.flatMap((inner) => describe(schema, inner, where));
  }
  const value = valueAt(yaml.value, path);
  if (value === undefined && isAboutValue(issue.code)) {
    const name = String(path.at(-1) ?? 'content');
    return [
      {
        rule: ruleForMissing(path),
        message: `The field "${name}" is missing ${inWhat(path.slice(0, -1))}.`,
        hint: `Add "${name}:" ${path.length > 1 ? 'there' : inWhole(base)}.`,
        positions: [at(yaml.offsetOf(path.slice(0, -1)))],
      },
    ];
  }
  const { rule, hint } = customParts(issue);
  return [
    {
      rule,
      message: path.length > 0 ? `${fieldName(path)}: ${lowerFirst(issue.message)}` : issue.message,
      hint: hint ?? hintFor(issue, value),
      positions: [at(yaml.offsetOf(path))],
    },
  ];
}

/** What is wrong with the member of a union that a value is most like; nothing if it is like none. */
function issuesOfMemberMeant(
  issue: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>,
): z.core.$ZodIssue[] {
  const [nearestMember = []] = issue.errors
    .filter((issues) => issues.every(({ code, path }) => !isAboutValue(code) || path.length > 0))
    .sort((a, b) => a.length - b.length);
  return nearestMember.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
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

function hintFor(issue: z.core.$ZodIssue, value: unknown): string {
  if (isDateMessage(issue.message)) return 'Put the date in quotation marks.';
  switch (issue.code) {
    case 'invalid_value':
      return choiceHint(value, issue.values.map(String));
    case 'invalid_type':
      return `Write a value of the type ${issue.expected}.`;
    case 'invalid_union': {
      if ('options' in issue && issue.options) return choiceHint(value, issue.options.map(String));
      return issue.errors
        .flatMap((issues) => issues.map((inner) => hintFor(inner, value)))
        .join(' Or: ');
    }
    default:
      return 'See the schema of this field in src/schemas/.';
  }
}

function fieldHint(key: string, known: readonly string[]): string {
  if (known.includes(key)) return 'It does not go with the other fields there: remove it, or them.';
  const near = nearest(key, known);
  return near ? `Did you mean "${near}"?` : `The fields are: ${known.join(', ')}.`;
}

function choiceHint(value: unknown, choices: readonly string[]): string {
  const near = nearest(String(value), choices);
  return near ? `Did you mean "${near}"?` : `Write one of: ${choices.join(', ')}.`;
}

/** Issues that speak of a whole value, and so are about its absence when there is none. */
function isAboutValue(code: z.core.$ZodIssue['code']): boolean {
  return code === 'invalid_type' || code === 'invalid_value' || code === 'invalid_union';
}

/** The value at a path; `undefined` if there is none. Zod's issues do not carry it. */
function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (parent, part) =>
      typeof parent === 'object' && parent !== null
        ? Object.entries(parent).find(([key]) => key === String(part))?.[1]
        : undefined,
    value,
  );
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

/** A record is the whole of its file; frontmatter begins after a line of its own. */
function inWhole(base: number): string {
  return base === 0 ? 'to the record' : 'to the frontmatter';
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
