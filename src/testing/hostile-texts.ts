import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isPair, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { validContent } from './hostile-tree.ts';
import type { Tree } from './temporary-folder.ts';

/**
 * Breaks out of a text, an attribute, a title, a script, linked data, a template, a
 * comment and a Markdown link, wherever it is put without care, and then leaves a sign.
 */
export const payload = [
  '<script>window.hacked = 1</script>',
  '"><img src=x onerror="window.hacked = 1">',
  "' onfocus='window.hacked = 1' autofocus='",
  '</title></style></textarea></script><script>window.hacked = 1</script>',
  '<svg onload="window.hacked = 1"></svg>',
  '${window.hacked = 1} {{window.hacked = 1}} {window.hacked = 1}',
  '--> ]]> <![CDATA[ &lt;b&gt; \\',
  '[x](javascript:window.hacked=1)',
].join(' ');

/** Fields that hold plain text, whatever record they are in. */
const textFields = new Set([
  ...['title', 'shortTitle', 'aliases', 'text', 'label', 'value', 'name', 'office'],
  ...['statement', 'reasoning', 'containerTitle', 'accessNote', 'gradeReason', 'note'],
  ...['scope', 'result', 'assessment', 'queries', 'gaps'],
]);
/** Fields within which nothing is free text: scripts are checked, dates are read. */
const otherFields = new Set(['names', 'date']);

/** A text with the payload in it, and a word of its own by which it is found again. */
export interface HostileText {
  readonly mark: string;
  readonly text: string;
}

/** The valid content with the payload in every field that is plain text. */
export function hostileTexts(): { tree: Tree; texts: readonly HostileText[] } {
  const texts: HostileText[] = [];
  const spoilt = (text: string): string => {
    const mark = `Mark${String(texts.length).padStart(3, '0')}`;
    const hostile = { mark, text: `${text} ${mark} ${payload}` };
    texts.push(hostile);
    return hostile.text;
  };
  const tree: Record<string, string> = {};
  for (const path of readdirSync(validContent, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(?:mdx|yaml)$/.test(path) || path === 'inventory.yaml') continue;
    const text = readFileSync(join(validContent, path), 'utf8');
    const [, frontmatter, prose] = /^---\n(.*?)^---\n(.*)$/ms.exec(text) ?? [];
    const fields = parseDocument(frontmatter ?? text);
    spoil(fields.contents, spoilt);
    const yaml = fieldsText(fields);
    tree[path] = prose === undefined ? yaml : `---\n${yaml}---\n${prose}`;
  }
  return { tree, texts };
}

const fieldsText = (fields: Document): string => fields.toString({ lineWidth: 0 });

/** Puts the payload into the text fields of a YAML value, at any depth. */
function spoil(value: unknown, spoilt: (text: string) => string): void {
  if (isSeq(value)) for (const item of value.items) spoil(item, spoilt);
  if (!isMap(value)) return;
  for (const item of value.items) {
    if (!isPair(item) || !isScalar(item.key)) continue;
    const key = String(item.key.value);
    if (otherFields.has(key)) continue;
    if (textFields.has(key)) spoilScalars(item.value, spoilt);
    spoil(item.value, spoilt);
  }
}

function spoilScalars(value: unknown, spoilt: (text: string) => string): void {
  for (const scalar of isSeq(value) ? value.items : [value]) {
    if (isScalar(scalar) && typeof scalar.value === 'string') {
      scalar.value = spoilt(scalar.value);
      scalar.type = 'QUOTE_DOUBLE';
    }
  }
}
