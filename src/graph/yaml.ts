import { load } from 'js-yaml';
import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { Document, Node } from 'yaml';
import { findHidden } from './hidden-characters.ts';

/** A key of a mapping or an index of a sequence. */
export type YamlPath = readonly (string | number)[];

/** A YAML text with the place of every value in it. Offsets count from the text's beginning. */
export interface LocatedYaml {
  readonly value: unknown;
  readonly errors: readonly { readonly message: string; readonly offset: number }[];
  /** Where the value at a path stands; the nearest ancestor if there is none. */
  readonly offsetOf: (path: YamlPath) => number;
  /** Where the key of the value at a path stands; falls back like `offsetOf`. */
  readonly keyOffsetOf: (path: YamlPath) => number;
  /** The offset in the text of a character of a scalar's value. */
  readonly offsetInScalar: (path: YamlPath, valueOffset: number) => number;
}

/**
 * Parses YAML and keeps positions. Timestamps are resolved to dates, as Astro
 * does, so that an unquoted date is found here and not only in the build.
 */
export function parseLocatedYaml(text: string): LocatedYaml {
  // Most records are never asked for a place, and finding places takes four times
  // as long as reading the value: the document is made when it is first needed.
  let made: Document | undefined;
  const document = (): Document => (made ??= locate(text));
  const quick = quickValue(text);
  const { value, errors } = quick ? { ...quick, errors: [] } : valueWithErrors(document());
  return {
    value,
    errors,
    offsetOf: (path) => startOf(nearestNode(document(), path)),
    keyOffsetOf: (path) => keyOffset(document(), path),
    offsetInScalar: (path, valueOffset) => scalarOffset(document(), text, path, valueOffset),
  };
}

/**
 * The invisible characters that stand in a value but not in its text: those behind
 * an escape such as "\\u202E". One for each scalar, with its path.
 */
export function hiddenInValue(
  value: unknown,
  text: string,
  path: YamlPath = [],
): { readonly character: string; readonly path: YamlPath }[] {
  // Escapes stand in double quotation marks only, and nearly no file has any.
  if (!text.includes('\\')) return [];
  if (typeof value === 'string') {
    const found = findHidden(value);
    return found && !text.includes(found.character) ? [{ ...found, path }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, item]) => [
    ...hiddenInValue(key, text, path),
    ...hiddenInValue(item, text, [...path, isList ? Number(key) : key]),
  ]);
}

function locate(text: string): Document {
  return parseDocument(text, {
    lineCounter: new LineCounter(),
    customTags: ['timestamp'],
    prettyErrors: false,
    uniqueKeys: true,
  });
}

/**
 * The value of a text without errors, by the parser that Astro reads frontmatter
 * with. Texts that may hold aliases are left to the one that tells their places.
 */
function quickValue(text: string): { readonly value: unknown } | undefined {
  if (/(?:^|[\s[{,:-])[&*][^\s]/.test(text)) return undefined;
  try {
    return { value: load(text) ?? null };
  } catch {
    return undefined;
  }
}

function valueWithErrors(document: Document): Pick<LocatedYaml, 'value' | 'errors'> {
  const errors = [
    ...[...document.errors, ...document.warnings].map((error) => ({
      message: sentence(error.message),
      offset: error.pos[0],
    })),
    ...aliases(document),
  ];
  const value = errors.length > 0 ? undefined : valueOf(document, errors);
  return { value, errors };
}

/**
 * Aliases are refused: content has no use for them, and a few that multiply each
 * other make a value that fills the memory ("billion laughs").
 */
function aliases(document: Document): { message: string; offset: number }[] {
  const errors: { message: string; offset: number }[] = [];
  visit(document, {
    Alias(_, alias) {
      errors.push({
        message: `Records use no aliases such as "*${alias.source}": write the value out.`,
        offset: startOf(alias),
      });
    },
  });
  return errors;
}

/** The plain value; one nested more deeply than can be followed is an error like any other. */
function valueOf(document: Document, errors: { message: string; offset: number }[]): unknown {
  try {
    return document.toJS();
  } catch (error) {
    errors.push({
      message: sentence(error instanceof Error ? error.message : String(error)),
      offset: 0,
    });
    return undefined;
  }
}

function nearestNode(document: Document, path: YamlPath): Node | null {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return document.contents;
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

function keyOffset(document: Document, path: YamlPath): number {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isPair(item) && keyText(item.key) === path.at(-1));
    if (pair && isNode(pair.key)) return startOf(pair.key);
  }
  return startOf(nearestNode(document, path));
}

function keyText(key: unknown): unknown {
  return isScalar(key) ? key.value : key;
}

/**
 * Offsets inside a plain or quoted scalar. In single quotes each apostrophe is
 * doubled and in double quotes characters may be escaped, so the value is looked
 * for by its own text, and the scalar's start serves when it is not found.
 */
function scalarOffset(
  document: Document,
  text: string,
  path: YamlPath,
  valueOffset: number,
): number {
  const node = nearestNode(document, path);
  if (!isScalar(node) || isCollection(node) || typeof node.value !== 'string') return startOf(node);
  const start = startOf(node);
  const ahead = node.value.slice(valueOffset, valueOffset + 12);
  const end = node.range?.[1] ?? text.length;
  const found = text.indexOf(ahead, start + valueOffset);
  return found !== -1 && found < end ? found : start;
}

function sentence(message: string): string {
  const text = message.charAt(0).toUpperCase() + message.slice(1);
  return text.endsWith('.') ? text : `${text}.`;
}
