import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { markdownToMdast, type MdastNode } from 'satteri';

/**
 * Two readers of GitHub Flavored Markdown with footnotes that share no code: the
 * reference implementation of the unified collective, and Sätteri.
 */
export const markdownReaders: readonly (readonly [
  name: string,
  read: (markdown: string) => ReadNode,
])[] = [
  [
    'micromark',
    (markdown) =>
      simplified(
        fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
      ),
  ],
  [
    'Sätteri',
    (markdown) => simplified(markdownToMdast(markdown, { features: { gfm: { footnotes: true } } })),
  ],
];

/** A node as a reader understood it, without positions. */
export interface ReadNode {
  readonly type: string;
  readonly value?: string;
  readonly label?: string;
  readonly url?: string;
  readonly children: readonly ReadNode[];
}

function simplified(node: Nodes | MdastNode): ReadNode {
  const children = 'children' in node ? mergedTexts(node.children.map(simplified)) : [];
  return {
    type: node.type,
    ...('value' in node && typeof node.value === 'string' && { value: node.value }),
    ...('label' in node && typeof node.label === 'string' && { label: node.label }),
    ...('url' in node && { url: node.url }),
    children,
  };
}

/** Texts side by side are one text; how a reader cuts them is its own business. */
export function mergedTexts(nodes: readonly ReadNode[]): ReadNode[] {
  const merged: ReadNode[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = { ...last, value: (last.value ?? '') + (node.value ?? '') };
    } else merged.push(node);
  }
  return merged;
}

/** All nodes of a type in a tree, in order. */
export function nodesOf(tree: ReadNode, type: string): ReadNode[] {
  return [
    ...(tree.type === type ? [tree] : []),
    ...tree.children.flatMap((child) => nodesOf(child, type)),
  ];
}

/** The text of a tree. */
export function textOf(tree: ReadNode): string {
  return (tree.value ?? '') + tree.children.map(textOf).join('');
}
