import type { MdastNode } from 'satteri';
import { findCitations, type CitationCluster } from '../citations/syntax.ts';
import { findHidden } from './hidden-characters.ts';
import type { Position } from './issue.ts';
import type { LineIndex } from './line-index.ts';
import { ownCopy } from './own-copy.ts';
import type { ProseProblems } from './prose-problems.ts';
import type { Jsx } from './read-component.ts';
import { hiddenCharacterIssue } from './read-text.ts';
import { citationMark, linkMark, plainText } from './sentences.ts';

type TextNode = Extract<MdastNode, { type: 'text' }>;

/** How many nodes may stand one in the other; pages of ours have fewer than ten. */
const deepest = 100;

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
export interface Inline {
  text: string;
  readonly clusters: InlineCluster[];
  readonly links: InlineLink[];
}

/** Reads what stands in lines: text, citations, links. */
export class InlineReader {
  readonly #raw: string;
  readonly #lines: LineIndex;
  readonly #problems: ProseProblems;
  readonly #onComponent: (node: Jsx) => void;
  #depth = 0;

  /** @param onComponent told of a component that stands in a line, where none may */
  constructor(
    raw: string,
    lines: LineIndex,
    problems: ProseProblems,
    onComponent: (node: Jsx) => void,
  ) {
    this.#raw = raw;
    this.#lines = lines;
    this.#problems = problems;
    this.#onComponent = onComponent;
  }

  /** Goes one level into a node, unless it is nested more deeply than can be followed. */
  within(node: MdastNode, read: () => void): void {
    if (this.#depth === deepest) return this.#problems.tooDeep(node);
    this.#depth += 1;
    read();
    this.#depth -= 1;
  }

  inline(node: MdastNode): Inline {
    const inline: Inline = { text: '', clusters: [], links: [] };
    this.#inlineInto(node, inline);
    return inline;
  }

  #inlineInto(node: MdastNode, inline: Inline): void {
    this.within(node, () => this.#inlineNode(node, inline));
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
        this.hidden(node, node.url);
        if (text.startsWith('@')) this.#problems.citationAsLink(node, text);
        return;
      }
      case 'mdxJsxTextElement':
        return this.#onComponent(node);
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
  hidden(node: MdastNode, text: string): void {
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
    if (raw.includes('&')) this.hidden(node, value);
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
