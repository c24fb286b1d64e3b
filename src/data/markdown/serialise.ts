import {
  codeSpan,
  destination,
  escapeCell,
  escapeHeadingEnd,
  escapeLineStart,
  escapeText,
} from './escape.ts';
import type { Block, Inline, List } from './tree.ts';

/**
 * Writes a page as text. The library for it (mdast-util-to-markdown) took 6 ms for
 * a page, a minute of a build of 10,000; this takes half a millisecond. The tests
 * read what is written here with two independent parsers and compare trees.
 */
export function serialise(nodes: readonly Block[]): string {
  return `${blocks(nodes)}\n`;
}

/** Blocks with an empty line between them; none between definitions. */
function blocks(nodes: readonly Block[]): string {
  let result = '';
  let bullet = '-';
  nodes.forEach((node, i) => {
    const before = nodes[i - 1]?.type;
    if (before) result += before === 'definition' && node.type === before ? '\n' : '\n\n';
    // A list right behind another needs another bullet, or they are one.
    bullet = before === 'list' && bullet === '-' ? '*' : '-';
    result += node.type === 'list' ? list(node, bullet) : block(node);
  });
  return result;
}

function block(node: Exclude<Block, List>): string {
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(node.depth)} ${escapeHeadingEnd(line(node.children))}`;
    case 'paragraph':
      return escapeLineStart(inline(node.children));
    case 'blockquote':
      return `> ${blocks(node.children).replaceAll('\n', '\n> ')}`;
    case 'table':
      return table(node.rows);
    case 'rule':
      return '---';
    case 'note':
      return `[^${node.label}]: ${escapeLineStart(inline(node.children))}`;
    case 'definition':
      return `[${escapeText(node.label)}]: ${destination(node.url)}`;
  }
}

function list({ items, start, loose }: List, bullet: string): string {
  return items
    .map((item, i) => {
      const marker =
        start === undefined ? `${bullet} ` : `${start + i}${bullet === '-' ? '.' : ')'} `;
      return indented(blocks(item), marker, ' '.repeat(marker.length));
    })
    .join(loose ? '\n\n' : '\n');
}

/** The lines of a block behind a marker, and the following ones below its text. */
function indented(lines: string, first: string, rest: string): string {
  return first + lines.replace(/\n(?!\n|$)/g, `\n${rest}`);
}

type Row = readonly (readonly Inline[])[];

function table([heading = [], ...rows]: readonly Row[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(heading.map(cell)),
    row(heading.map(() => '---')),
    ...rows.map((cells) => row(cells.map(cell))),
  ].join('\n');
}

const cell = (children: readonly Inline[]): string => escapeCell(line(children));

/** A line without the spaces at its ends; a space that does not break is a letter. */
const line = (children: readonly Inline[]): string => inline(children).replace(/^ +| +$/g, '');

function inline(nodes: readonly Inline[]): string {
  let result = '';
  for (const node of nodes) {
    const part = inlineNode(node);
    // An exclamation mark before a bracket would begin a picture.
    result = result.endsWith('!') && part.startsWith('[') ? `${result.slice(0, -1)}\\!` : result;
    result += part;
  }
  return result;
}

/** A link; one whose text is its address in pointed brackets. */
function link({ url, children }: Extract<Inline, { type: 'link' }>): string {
  const [only, ...others] = children;
  const bare = only?.type === 'text' && only.value === url && others.length === 0;
  if (bare && /^https?:\/\/[^\s<>]+$/.test(url)) return `<${url}>`;
  return `[${inline(children)}](${destination(url)})`;
}

function inlineNode(node: Inline): string {
  switch (node.type) {
    case 'text':
      return escapeText(node.value);
    case 'code':
      return codeSpan(node.value);
    case 'emphasis':
      return `*${inline(node.children)}*`;
    case 'strong':
      return `**${inline(node.children)}**`;
    case 'link':
      return link(node);
    case 'footnote':
      return `[^${node.label}]`;
    case 'reference':
      return `[${escapeText(node.label)}]`;
  }
}
