import type { MdastNode } from 'satteri';
import { ownCopy } from './own-copy.ts';
import {
  proseComponents,
  type ComponentShape,
  type ProseComponent,
} from '../schemas/prose-components.ts';

export type Jsx = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

interface Problem {
  readonly message: string;
  readonly hint: string;
}

/** The attributes of a component in prose, and everything that is not as its shape demands. */
export function readComponent(
  node: Jsx,
  name: ProseComponent,
): { readonly attributes: ReadonlyMap<string, string>; readonly problems: readonly Problem[] } {
  const shape: ComponentShape = proseComponents[name];
  const known = [...shape.required, ...shape.optional];
  const attributes = new Map<string, string>();
  const problems: Problem[] = [];
  for (const attribute of node.attributes) {
    const key = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    if (known.includes(key) && typeof attribute.value === 'string') {
      attributes.set(key, ownCopy(attribute.value));
    } else {
      problems.push({
        message: `<${name}> takes no attribute "${key}" of this kind.`,
        hint: `Its attributes, each a text in quotation marks, are: ${known.join(', ')}.`,
      });
    }
  }
  problems.push(
    ...shape.required.filter((key) => !attributes.has(key)).map((key) => lacking(name, key)),
    ...[...attributes].flatMap(([key, value]) => wrongValue(name, shape, key, value)),
    ...wrongContent(name, shape, node),
  );
  return { attributes, problems };
}

function lacking(name: string, key: string): Problem {
  return {
    message: `<${name}> lacks its attribute "${key}".`,
    hint: `Write <${name} ${key}="…">.`,
  };
}

function wrongValue(name: string, shape: ComponentShape, key: string, value: string): Problem[] {
  const allowed = shape.values[key];
  if (!allowed || allowed.includes(value)) return [];
  const choices = allowed.map((choice) => `${key}="${choice}"`).join(' or ');
  return [
    {
      message: `<${name}> does not take the value "${value}" for "${key}".`,
      hint: `Write ${choices}${shape.optional.includes(key) ? ', or leave the attribute out' : ''}.`,
    },
  ];
}

function wrongContent(name: string, { holds }: ComponentShape, { children }: Jsx): Problem[] {
  if (holds === undefined || (children.length === 1 && children[0]?.type === holds)) return [];
  return [
    {
      message: `<${name}> does not hold exactly one ${holds}.`,
      hint: `Put one ${holds} between <${name} …> and </${name}>, and everything else outside.`,
    },
  ];
}

const inlineTypes: readonly string[] = [
  'text',
  'emphasis',
  'strong',
  'link',
  'inlineCode',
  'mdxJsxTextElement',
] satisfies MdastNode['type'][];

/** Whether a component stands in a line of text, or has text on the line of its tag. */
export function standsInLine(node: Jsx): boolean {
  return (
    node.type === 'mdxJsxTextElement' ||
    node.children.some(({ type }) => inlineTypes.includes(type))
  );
}
