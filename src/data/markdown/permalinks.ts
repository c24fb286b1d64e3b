import type { SitePath } from '../../site/paths.ts';
import { pageAddress } from '../addresses.ts';
import { text, type Block, type Inline } from './tree.ts';

/**
 * The permanent links of a page's paragraphs. Markdown has no ids for paragraphs,
 * so each ends with a mark `[¶ p3]`, and the addresses of the marks stand together
 * at the end of the file: the text stays readable, the mark is a link in every
 * Markdown reader, and says which words an anchor means.
 */
export class Permalinks {
  readonly #path: SitePath;
  readonly #ids = new Set<string>();

  constructor(path: SitePath) {
    this.#path = path;
  }

  /** What stands at the end of a paragraph; nothing for one without a permanent id. */
  mark(id: string | undefined): Inline[] {
    if (id === undefined) return [];
    this.#ids.add(id);
    return [text(' '), { type: 'reference', label: `¶ ${id}` }];
  }

  /** The addresses of the marks. */
  definitions(): Block[] {
    return [...this.#ids].map((id) => ({
      type: 'definition',
      label: `¶ ${id}`,
      url: pageAddress(this.#path, id),
    }));
  }
}

/** Items of a list, each with the mark of its permanent link. */
export function withMarks(
  items: readonly Inline[][],
  ids: readonly (string | undefined)[] | undefined,
  permalinks: Permalinks,
): Inline[][] {
  return items.map((item, i) => [...item, ...permalinks.mark(ids?.[i])]);
}
