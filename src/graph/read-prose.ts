import { mdxToMdast, type MdastNode } from 'satteri';
import { findCitations, type CitationCluster } from '../citations/syntax.ts';
import { answers, isProseComponent } from '../schemas/prose-components.ts';
import { markdownFeatures } from '../schemas/markdown-features.ts';
import { findHidden } from './hidden-characters.ts';
import type { Position, ReadingIssue } from './issue.ts';
import type { LineIndex } from './line-index.ts';
import { ownCopy } from './own-copy.ts';
import { resolveLink } from './link-target.ts';
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
import { hiddenCharacterIssue } from './read-text.ts';
import { citationMark, linkMark, markedSentences, plainText } from './sentences.ts';
import { disagreementId, HeadingIds } from './slugs.ts';

type Root = Extract<MdastNode, { type: 'root' }>;
type TextNode = Extract<MdastNode, { type: 'text' }>;
type Table = Extract<MdastNode, { type: 'table' }>;
type TableCell = Extract<MdastNode, { type: 'tableCell' }>;

/** How many nodes may stand one in the other; pages of ours have fewer than ten. */
const deepest = 100;

/** Parses the Markdown of an entry; the frontmatter comes back as a `yaml` node. */
export function parseMdx(raw: string): Root | { message: string; line: number; column: number } {
  try {
    const tree = mdxToMdast(raw, { position: true, features: markdownFeatures });
    if (tree.type !== 'root') throw new Error(`The parser gave a ${tree.type}, not a document.`);
    return tree;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const match = /^(\d+):(\d+): (.*?)(?: \(mdx[\w-]*:[\w-]+\))?$/s.exec(text);
    return {
      message: match?.[3] ?? text,
      line: Number(match?.[1] ?? 1),
      column: Number(match?.[2] ?? 1),
    };
  }
}

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

interface InlineCluster {
  readonly cluster: CitationCluster;
  readonly position: Position;
  readonly citationPositions: readonly Position[];
}
interface InlineLink {
  readonly url: string;
  readonly text: string;
  readonly position: Position;
}
/** What one block's inline content holds; the marks in `text` stand for clusters and links. */
interface Inline {
  text: string;
  readonly clusters: InlineCluster[];
  readonly links: InlineLink[];
}

class ProseReader {
  readonly #problems: ProseProblems;
  readonly #file: string;
  readonly #raw: string;
  readonly #lines: LineIndex;
  readonly #headingIds = new HeadingIds();
  readonly #headings: Heading[] = [];
  readonly #blocks: Block[] = [];
  readonly #clusters: ProseCluster[] = [];
  readonly #links: ProseLink[] = [];
  readonly #disagreements: Disagreement[] = [];
  readonly #comparisons: Comparison[] = [];
  #depth = 0;

  constructor(file: string, raw: string, lines: LineIndex) {
    this.#file = file;
    this.#raw = raw;
    this.#lines = lines;
    this.#problems = new ProseProblems(lines);
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
    nodes.forEach((node, i) => this.#within(node, () => this.#block(node, nodes[i + 1])));
  }

  /** Goes one level into a node, unless it is nested more deeply than can be followed. */
  #within(node: MdastNode, read: () => void): void {
    if (this.#depth === deepest) return this.#problems.tooDeep(node);
    this.#depth += 1;
    read();
    this.#depth -= 1;
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
    const inline = this.#inline(node);
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
    for (const value of attributes.values()) this.#hidden(node, value);
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
      const cells = row.children.map((cell) => this.#inline(cell));
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
    inline = this.#inline(node),
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

  #inline(node: MdastNode): Inline {
    const inline: Inline = { text: '', clusters: [], links: [] };
    this.#inlineInto(node, inline);
    return inline;
  }

  #inlineInto(node: MdastNode, inline: Inline): void {
    this.#within(node, () => this.#inlineNode(node, inline));
  }

  #inlineNode(node: MdastNode, inline: Inline): void {
    switch (node.type) {
      case 'text':
        return this.#text(node, inline);
      case 'inlineCode':
        inline.text += ownCopy(node.value);
        return;
      case 'break':
        inline.text += ' ';
        return;
      case 'link': {
        const inner: Inline = { ...inline, text: '' };
        for (const child of node.children) this.#inlineInto(child, inner);
        const text = plainText(inner.text);
        inline.text += inner.text + linkMark;
        inline.links.push({ url: ownCopy(node.url), text, position: this.#problems.at(node) });
        this.#hidden(node, node.url);
        if (text.startsWith('@')) this.#problems.citationAsLink(node, text);
        return;
      }
      case 'mdxJsxTextElement':
        return this.#component(node);
      case 'paragraph':
      case 'heading':
      case 'emphasis':
      case 'strong':
      case 'tableRow':
        for (const child of node.children) this.#inlineInto(child, inline);
        return;
      case 'tableCell':
        for (const child of node.children) this.#inlineInto(child, inline);
        inline.text += ' ';
        return;
      default:
        return this.#problems.refuse(node);
    }
  }

  /** An invisible character that the file holds as an entity; others were found when it was read. */
  #hidden(node: MdastNode, text: string): void {
    const found = findHidden(text);
    if (!found || this.#raw.includes(found.character)) return;
    const { rule, message, hint } = hiddenCharacterIssue(found.character);
    this.#problems.add(rule, this.#problems.at(node), message, { hint });
  }

  #text(node: TextNode, inline: Inline): void {
    const value = ownCopy(node.value);
    const clusters = findCitations(value);
    const start = node.position?.start.offset ?? 0;
    const raw = this.#raw.slice(start, node.position?.end.offset ?? start);
    this.#problems.escapedCitations(raw, start);
    this.#hidden(node, node.value);
    let last = 0;
    let rawAt = 0;
    for (const cluster of clusters) {
      inline.text += value.slice(last, cluster.start) + citationMark;
      last = cluster.end;
      // The value may differ from the raw text (entities), so the n-th "[@" is looked for.
      rawAt = raw.indexOf('[@', rawAt);
      const offset = start + Math.max(0, rawAt);
      const rest = raw.slice(Math.max(0, rawAt));
      const place = (within: number): Position =>
        this.#lines.at(offset + rawLength(value.slice(cluster.start, within), rest));
      rawAt += 2;
      inline.clusters.push({
        cluster,
        position: this.#lines.at(offset),
        citationPositions: cluster.citations.map((citation) => place(citation.offset)),
      });
      for (const problem of cluster.problems) {
        this.#problems.add('citation-syntax', place(problem.offset), problem.message, problem);
      }
    }
    inline.text += value.slice(last);
  }
}

/**
 * How far a part of a text reaches in the raw text that begins as it does. There,
 * lines after the first may be indented, or begin with the ">" of a quotation.
 */
function rawLength(part: string, raw: string): number {
  const lines = part.split('\n');
  const before = new RegExp(`^(?:[^\\n]*\\n[ \\t>]*){${lines.length - 1}}`).exec(raw)?.[0] ?? '';
  return before.length + (lines.at(-1) ?? '').length;
}

/** The attributes that an author gave a heading: `## History {#history}`. */
function headingAttributes({ data }: { data?: object | undefined }): ReadonlyMap<string, string> {
  const properties: unknown = data && 'hProperties' in data ? data.hProperties : undefined;
  if (typeof properties !== 'object' || properties === null) return new Map();
  return new Map(Object.entries(properties).map(([name, value]) => [name, String(value)]));
}
