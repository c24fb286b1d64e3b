import type { MdastNode } from 'satteri';
import { answers, isProseComponent } from '../schemas/prose-components.ts';
import type { ReadingIssue } from './issue.ts';
import type { LineIndex } from './line-index.ts';
import { resolveLink } from './link-target.ts';
import type { Root } from './parse-mdx.ts';
import { ProseProblems } from './prose-problems.ts';
import type {
  Block,
  Comparison,
  ComparisonCell,
  Disagreement,
  Heading,
  Prose,
  ProseCluster,
  ProseLink,
} from './prose.ts';
import { readComponent, standsInLine, type Jsx } from './read-component.ts';
import { InlineReader, type Inline } from './read-inline.ts';
import { markedSentences, plainText } from './sentences.ts';
import { disagreementId, HeadingIds } from './slugs.ts';

type Table = Extract<MdastNode, { type: 'table' }>;
type TableCell = Extract<MdastNode, { type: 'tableCell' }>;

/** Reads the body of an entry into headings, blocks, citations and links. */
export function readProse(
  root: Root,
  file: string,
  raw: string,
  lines: LineIndex,
): { prose: Prose; issues: readonly ReadingIssue[] } {
  const reader = new ProseReader(file, raw, lines);
  reader.blocks(root.children);
  return { prose: reader.prose(), issues: reader.issues };
}

class ProseReader {
  readonly #problems: ProseProblems;
  readonly #file: string;
  readonly #reader: InlineReader;
  readonly #headingIds = new HeadingIds();
  readonly #headings: Heading[] = [];
  readonly #blocks: Block[] = [];
  readonly #clusters: ProseCluster[] = [];
  readonly #links: ProseLink[] = [];
  readonly #disagreements: Disagreement[] = [];
  readonly #comparisons: Comparison[] = [];

  constructor(file: string, raw: string, lines: LineIndex) {
    this.#file = file;
    this.#problems = new ProseProblems(lines);
    this.#reader = new InlineReader(raw, lines, this.#problems, (node) => this.#component(node));
  }

  get issues(): readonly ReadingIssue[] {
    return this.#problems.issues;
  }

  prose(): Prose {
    return {
      headings: this.#headings,
      blocks: this.#blocks,
      clusters: this.#clusters,
      links: this.#links,
      disagreements: this.#disagreements,
      comparisons: this.#comparisons,
    };
  }

  blocks(nodes: readonly MdastNode[]): void {
    nodes.forEach((node, i) => this.#reader.within(node, () => this.#block(node, nodes[i + 1])));
  }

  #block(node: MdastNode, next: MdastNode | undefined): void {
    switch (node.type) {
      case 'yaml':
      case 'thematicBreak':
        return;
      case 'heading':
        return this.#heading(node);
      case 'paragraph': {
        const leadsIn = next?.type === 'list' || next?.type === 'table';
        return this.#citedBlock('paragraph', node, leadsIn);
      }
      case 'list':
      case 'blockquote':
        return this.blocks(node.children);
      case 'listItem':
        return this.#listItem(node);
      case 'table':
        this.#table(node);
        return;
      case 'mdxJsxFlowElement':
        return this.#component(node);
      default:
        return this.#problems.refuse(node);
    }
  }

  #heading(node: Extract<MdastNode, { type: 'heading' }>): void {
    const inline = this.#reader.inline(node);
    const text = plainText(inline.text);
    const attributes = headingAttributes(node);
    const id = attributes.get('id') ?? this.#headingIds.for(text);
    this.#problems.headingAttributes(node, [...attributes.keys()], id);
    this.#headings.push({ depth: node.depth, text, id, position: this.#problems.at(node) });
    // Its links are links like any other; its citations are refused.
    this.#collect({ ...inline, clusters: [] });
    for (const cluster of inline.clusters) {
      this.#problems.add('citation-syntax', cluster.position, 'A heading carries no citation.', {
        hint: 'Move the citation to the sentence that makes the statement.',
      });
    }
  }

  /** A tight item is one block; an item with several paragraphs holds blocks of its own. */
  #listItem(node: Extract<MdastNode, { type: 'listItem' }>): void {
    const [first, ...rest] = node.children;
    if (first?.type === 'paragraph') this.#citedBlock('list item', first, rest[0]?.type === 'list');
    else if (first) this.#block(first, rest[0]);
    this.blocks(rest);
  }

  #component(node: Jsx): void {
    const name = node.name ?? '';
    if (!isProseComponent(name)) return this.#problems.unknownElement(node);
    if (standsInLine(node)) return this.#problems.componentInLine(node, name);
    const { attributes, problems } = readComponent(node, name);
    for (const problem of problems) {
      this.#problems.add('mdx-syntax', this.#problems.at(node), problem.message, problem);
    }
    for (const value of attributes.values()) this.#reader.hidden(node, value);
    const on = attributes.get('on');
    if (name === 'Disagreement' && on !== undefined) {
      this.#disagreements.push({
        on,
        onSubstance: attributes.get('about') === 'substance',
        id: disagreementId(on),
        position: this.#problems.at(node),
      });
    }
    const of = attributes.get('of');
    const [table] = node.children;
    if (of !== undefined && attributes.has('answers') && table?.type === 'table') {
      return this.#comparison(of, table);
    }
    this.blocks(node.children);
  }

  /** Reads a table; gives the cells of each row as they were read. */
  #table(node: Table): Inline[][] {
    return node.children.map((row, i) => {
      const cells = row.children.map((cell) => this.#reader.inline(cell));
      const whole: Inline = {
        text: cells.map(({ text }) => `${text} `).join(''),
        clusters: cells.flatMap(({ clusters }) => clusters),
        links: cells.flatMap(({ links }) => links),
      };
      if (i === 0) this.#collect(whole);
      else this.#citedBlock('table row', row, false, whole);
      return cells;
    });
  }

  /** A comparison whose cells say whether their account names the subject of the row. */
  #comparison(of: string, table: Table): void {
    const [head = [], ...rows] = this.#table(table);
    const subjects = rows.map(([subject, ...cells], i) => ({
      name: plainText(subject?.text ?? ''),
      cells: cells.flatMap((cell, j) => this.#answer(cell, table.children[i + 1]?.children[j + 1])),
    }));
    const accounts = head.slice(1).map(({ text }) => plainText(text));
    this.#comparisons.push({ of, accounts, subjects });
  }

  #answer({ text: marked, clusters }: Inline, node: TableCell | undefined): ComparisonCell[] {
    const text = plainText(marked);
    const citations = clusters.flatMap(({ cluster }) => cluster.citations);
    const answer = answers.find((begin) => text.startsWith(begin));
    if (answer !== undefined) return [{ answer, text, citations }];
    if (node) {
      const message = `The cell "${text}" does not say whether its account names the subject.`;
      const hint = `Begin it with ${answers.map((begin) => `"${begin}"`).join(', ')}.`;
      this.#problems.add('mdx-syntax', this.#problems.at(node), message, { hint });
    }
    return [];
  }

  #citedBlock(
    kind: Block['kind'],
    node: MdastNode,
    beforeList: boolean,
    inline = this.#reader.inline(node),
  ): void {
    this.#collect(inline, this.#blocks.length);
    const text = plainText(inline.text);
    if (text === '' && inline.clusters.length === 0) return;
    this.#blocks.push({
      kind,
      text,
      clusterCount: inline.clusters.length,
      quotations: inline.clusters.flatMap(({ cluster }) =>
        cluster.citations.flatMap(({ quotation }) => (quotation === undefined ? [] : [quotation])),
      ),
      leadsIn: beforeList && text.endsWith(':'),
      position: this.#problems.at(node),
    });
  }

  /** Gives each cluster and link of a block the sentence it stands in. */
  #collect(inline: Inline, block?: number): void {
    if (inline.clusters.length === 0 && inline.links.length === 0) return;
    const section = this.#headings.findLast((heading) => heading.depth === 2)?.id;
    let cluster = 0;
    let link = 0;
    for (const sentence of markedSentences(inline.text)) {
      for (let i = 0; i < sentence.citations; i++) {
        const found = inline.clusters[cluster++];
        if (!found) continue;
        this.#clusters.push({
          ...found,
          sentence: sentence.text,
          ...(section !== undefined && { section }),
          ...(block !== undefined && { block }),
        });
      }
      for (let i = 0; i < sentence.links; i++) {
        const found = inline.links[link++];
        if (!found) continue;
        const target = resolveLink(this.#file, found.url);
        this.#links.push({ ...found, target, sentence: sentence.text });
      }
    }
  }
}

/** The attributes that an author gave a heading: `## History {#history}`. */
function headingAttributes({ data }: { data?: object | undefined }): ReadonlyMap<string, string> {
  const properties: unknown = data && 'hProperties' in data ? data.hProperties : undefined;
  if (typeof properties !== 'object' || properties === null) return new Map();
  return new Map(Object.entries(properties).map(([name, value]) => [name, String(value)]));
}
