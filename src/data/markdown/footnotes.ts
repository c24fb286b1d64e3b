import { locatorText, referenceId } from '../../citations/references.ts';
import { parseCitationField, type Citation } from '../../citations/syntax.ts';
import type { Graph, Source } from '../../graph/model.ts';
import { pageAddress } from '../addresses.ts';
import { sourceLine } from '../source-line.ts';
import { emphasis, link, text, type Block, type Inline } from './tree.ts';

interface Note {
  readonly label: string;
  readonly citation: Citation;
  readonly quotations: Set<string>;
}

/**
 * The footnotes of a page: one for each place of a source, numbered as the text
 * comes to them. What the page quotes from the place stands in its footnote.
 */
export class Footnotes {
  readonly #graph: Graph;
  readonly #notes = new Map<string, Note>();

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** The marks of citations, each place once. */
  marks(citations: readonly Citation[]): Inline[] {
    const labels = new Set(citations.map((citation) => this.#label(citation)));
    return [...labels].map((label) => ({ type: 'footnote', label }));
  }

  /** The marks of a citation field; none when it is absent. */
  fieldMarks(field: string | undefined): Inline[] {
    return field === undefined ? [] : this.marks(parseCitationField(field).citations);
  }

  /** The footnotes that were asked for. */
  definitions(): Block[] {
    return [...this.#notes.values()].map((note) => ({
      type: 'note',
      label: note.label,
      children: this.#content(note),
    }));
  }

  #label(citation: Citation): string {
    const { key, locator, quotation } = citation;
    const id = referenceId(key, locator);
    const note = this.#notes.get(id) ?? {
      label: String(this.#notes.size + 1),
      citation,
      quotations: new Set<string>(),
    };
    this.#notes.set(id, note);
    if (quotation !== undefined) note.quotations.add(quotation);
    return note.label;
  }

  #content({ citation: { key, locator }, quotations }: Note): Inline[] {
    const source = this.#graph.sources.get(key);
    if (!source) throw new Error(`The source ${key} is cited and has no record.`);
    const place = locator ? `, ${locatorText(locator)}` : '';
    const quoted = [...quotations].map((words) => `“${words}”`).join('; ');
    return [...sourceNodes(source, place), ...(quoted === '' ? [] : [text(` Quoted: ${quoted}.`)])];
  }
}

/** A source with its address, its grade and the page about it. */
function sourceNodes({ data, path }: Source, place: string): Inline[] {
  const { before, title, between, container, after } = sourceLine(data);
  const page = pageAddress(path);
  if (data.role === 'search-record') {
    return [text(before), link(title, page), text(`${after}${place}.`)];
  }
  return [
    ...(before === '' ? [] : [text(before)]),
    link(title, data.url),
    text(between),
    emphasis(container),
    text(`${after}${place}. Grade ${data.grade}. `),
    link('About this source', page),
    text('.'),
  ];
}
