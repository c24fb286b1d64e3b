import type { MdastNode } from 'satteri';
import { proseComponents } from '../schemas/prose-components.ts';
import type { Position, ReadingIssue, ReadingRule } from './issue.ts';
import type { LineIndex } from './line-index.ts';
import { nearest } from './nearest.ts';
import type { Jsx } from './read-component.ts';

/** Collects what is wrong with the prose of one file, each with its place. */
export class ProseProblems {
  readonly issues: ReadingIssue[] = [];
  readonly #lines: LineIndex;

  constructor(lines: LineIndex) {
    this.#lines = lines;
  }

  escapedCitations(raw: string, start: number): void {
    for (const match of raw.matchAll(/\\\[@|\[\\@/g)) {
      this.add(
        'citation-syntax',
        this.#lines.at(start + match.index),
        'This citation is escaped.',
        {
          hint: 'Remove the backslash. A bare @ without a bracket before it is plain text.',
        },
      );
    }
  }

  citationAsLink(node: MdastNode, text: string): void {
    this.add('citation-syntax', this.at(node), `"[${text}](…)" is a link, not a citation.`, {
      hint: `Remove the round brackets: [${text}].`,
    });
  }

  componentInLine(node: Jsx, name: string): void {
    this.add('mdx-syntax', this.at(node), `<${name}> stands on a line with other text.`, {
      hint: `Put <${name} …> and </${name}> on lines of their own, with an empty line before and after each.`,
    });
  }

  unknownElement(node: Jsx): void {
    const name = node.name ?? '';
    if (/^[a-z]/.test(name) || name === '') {
      this.add('raw-html', this.at(node), `The HTML element <${name}> stands in the text.`, {
        hint: 'Write Markdown: **strong**, *emphasis*, lists, tables, headings.',
      });
      return;
    }
    const near = nearest(name, Object.keys(proseComponents));
    this.add('mdx-syntax', this.at(node), `There is no component <${name}>.`, {
      hint: near
        ? `Did you mean <${near}>?`
        : `The components are: ${Object.keys(proseComponents).join(', ')}.`,
    });
  }

  /** Markdown's attributes would let a heading carry any attribute of HTML, handlers too. */
  headingAttributes(node: MdastNode, names: readonly string[], id: string): void {
    const other = names.find((name) => name !== 'id');
    if (other !== undefined) {
      this.add('mdx-syntax', this.at(node), `The heading carries the attribute "${other}".`, {
        hint: 'A heading takes an anchor and nothing else: ## History {#history}.',
      });
    }
    if (!/^[\p{L}\p{N}-]+$/u.test(id)) {
      this.add('mdx-syntax', this.at(node), `The heading has the anchor "${id}".`, {
        hint: 'Give it one of letters, digits and hyphens: ## History {#history}.',
      });
    }
  }

  tooDeep(node: MdastNode): void {
    this.add('mdx-syntax', this.at(node), 'The text is nested too deeply to be read.', {
      hint: 'Write it in paragraphs and lists of one or two levels.',
    });
  }

  /** Everything that entries do not use. */
  refuse(node: MdastNode): void {
    const refusals: Partial<Record<MdastNode['type'], [ReadingRule, string, string]>> = {
      mdxjsEsm: [
        'mdx-syntax',
        'Entries import and export nothing.',
        'Remove this line; the components are there without an import.',
      ],
      mdxFlowExpression: [
        'mdx-syntax',
        'Entries hold no expressions.',
        'Remove the braces and what is in them.',
      ],
      mdxTextExpression: [
        'mdx-syntax',
        'Entries hold no expressions.',
        'Remove the braces, or write \\{ for a brace in the text.',
      ],
      html: ['raw-html', 'There is raw HTML in the text.', 'Write Markdown instead.'],
      definition: [
        'citation-syntax',
        'This is a link definition, which entries do not use.',
        'Write a citation in the sentence, [@key], or a link, [text](../events/slug.mdx).',
      ],
      linkReference: [
        'mdx-syntax',
        'This link refers to a definition, which entries do not use.',
        'Write the link in full: [text](../events/slug.mdx).',
      ],
    };
    const [rule, message, hint] = refusals[node.type] ?? [
      'mdx-syntax',
      `Entries do not use this kind of Markdown (${node.type}).`,
      'Use paragraphs, headings, lists, tables, links and emphasis.',
    ];
    this.add(rule, this.at(node), message, { hint });
  }

  at(node: MdastNode): Position {
    return this.#lines.at(node.position?.start.offset ?? 0);
  }

  add(rule: ReadingRule, position: Position, message: string, { hint }: { hint: string }): void {
    this.issues.push({ rule, message, hint, positions: [position] });
  }
}
