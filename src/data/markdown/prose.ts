import type { MdastNode } from 'satteri';
import { findCitations } from '../../citations/syntax.ts';
import { resolveLink, targetPath } from '../../graph/link-target.ts';
import { readComponent, type Jsx } from '../../graph/read-component.ts';
import { parseMdx } from '../../graph/parse-mdx.ts';
import { typeset } from '../../rendering/typeset.ts';
import { isProseComponent } from '../../schemas/prose-components.ts';
import { pageAddress } from '../addresses.ts';
import type { Footnotes } from './footnotes.ts';
import { heading, paragraph, strong, text, type Block, type Inline } from './tree.ts';
import type { Permalinks } from './permalinks.ts';

type TableRow = Extract<MdastNode, { type: 'tableRow' }>;
type Placed = Pick<MdastNode, 'position'>;

/** What turns the prose of an entry into Markdown that stands by itself. */
export interface ProseContext {
  /** Path of the content file, from which its links are resolved. */
  readonly file: string;
  /** The permanent ids of its paragraphs, by line. */
  readonly ids: ReadonlyMap<number, string>;
  readonly footnotes: Footnotes;
  readonly permalinks: Permalinks;
}

/**
 * The prose of an entry as plain Markdown: citations are footnotes, links are
 * absolute, paragraphs end with their permanent link, components are headings and
 * tables.
 *
 * @param mdx the text of the content file
 * @throws Error for what the content check refuses
 */
export function proseMarkdown(mdx: string, context: ProseContext): Block[] {
  const root = parseMdx(mdx);
  if ('message' in root) throw new Error(`${context.file}:${root.line}: ${root.message}`);
  return new ProseConverter(context).blocks(root.children);
}

class ProseConverter {
  readonly #context: ProseContext;

  constructor(context: ProseContext) {
    this.#context = context;
  }

  blocks(nodes: readonly MdastNode[]): Block[] {
    return nodes.flatMap((node) => this.#block(node));
  }

  #block(node: MdastNode): Block[] {
    switch (node.type) {
      case 'yaml':
        return [];
      case 'thematicBreak':
        return [{ type: 'rule' }];
      case 'heading':
        return [{ type: 'heading', depth: node.depth, children: this.#inline(node.children) }];
      case 'paragraph':
        return [paragraph(...this.#inline(node.children), ...this.#mark(node))];
      case 'blockquote':
        return [{ type: 'blockquote', children: this.blocks(node.children) }];
      case 'list': {
        const items = node.children.map((item) => this.blocks(item.children));
        const start = node.ordered ? { start: node.start ?? 1 } : {};
        return [{ type: 'list', loose: node.spread ?? false, items, ...start }];
      }
      case 'table':
        return [{ type: 'table', rows: node.children.map((row) => this.#row(row)) }];
      case 'mdxJsxFlowElement':
        return this.#component(node);
      default:
        throw this.#unexpected(node);
    }
  }

  #row(row: TableRow): Inline[][] {
    const cells = row.children.map((cell) => this.#inline(cell.children));
    cells.at(-1)?.push(...this.#mark(row));
    return cells;
  }

  #component(node: Jsx): Block[] {
    const name = node.name ?? '';
    if (!isProseComponent(name)) throw this.#unexpected(node);
    const { attributes } = readComponent(node, name);
    const children = this.blocks(node.children);
    switch (name) {
      case 'Disagreement':
        return [heading(3, attributes.get('on') ?? ''), ...children];
      case 'Comparison':
        return [paragraph(strong(attributes.get('of') ?? '')), ...children];
    }
  }

  #inline(nodes: readonly MdastNode[]): Inline[] {
    return nodes.flatMap((node): Inline[] => {
      switch (node.type) {
        case 'text':
          return this.#text(node.value);
        case 'inlineCode':
          return [{ type: 'code', value: node.value }];
        case 'break':
          return [text(' ')];
        case 'emphasis':
        case 'strong':
          return [{ type: node.type, children: this.#inline(node.children) }];
        case 'link':
          return [
            { type: 'link', url: this.#address(node.url), children: this.#inline(node.children) },
          ];
        default:
          throw this.#unexpected(node);
      }
    });
  }

  #text(value: string): Inline[] {
    const clusters = findCitations(value);
    const inOrder = clusters.values();
    return typeset(value, clusters).flatMap((part): Inline[] =>
      part === 'citation'
        ? this.#context.footnotes.marks(inOrder.next().value?.citations ?? [])
        : [text(part.text)],
    );
  }

  #address(url: string): string {
    const target = resolveLink(this.#context.file, url);
    const path = targetPath(target);
    if (path === undefined) return url;
    return pageAddress(path, 'fragment' in target ? target.fragment : undefined);
  }

  #mark({ position }: Placed): Inline[] {
    const { ids, permalinks } = this.#context;
    return permalinks.mark(ids.get(position?.start.line ?? 0));
  }

  #unexpected({ type, position }: MdastNode): Error {
    const line = position?.start.line ?? 1;
    return new Error(
      `${this.#context.file}:${line}: a ${type} has no form in index.md; the content check should have refused it.`,
    );
  }
}
