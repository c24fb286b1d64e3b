/**
 * The Markdown that pages are written as: the part of GitHub Flavored Markdown
 * that they need, as a tree. https://github.github.com/gfm/
 */
export type Inline =
  | { readonly type: 'text' | 'code'; readonly value: string }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] }
  /** The mark of a footnote: `[^3]`. */
  | { readonly type: 'footnote'; readonly label: string }
  /** A link whose address stands at the end of the file: `[¶ p3]`. */
  | { readonly type: 'reference'; readonly label: string };

export type Block =
  | { readonly type: 'heading'; readonly depth: number; readonly children: readonly Inline[] }
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'blockquote'; readonly children: readonly Block[] }
  | List
  /** The first row is its heading. */
  | { readonly type: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  | { readonly type: 'rule' }
  /** A footnote: `[^3]: …`. */
  | { readonly type: 'note'; readonly label: string; readonly children: readonly Inline[] }
  /** The address of a reference: `[¶ p3]: https://…`. */
  | { readonly type: 'definition'; readonly label: string; readonly url: string };

export interface List {
  readonly type: 'list';
  /** The first number of a numbered list. */
  readonly start?: number;
  /** True when an empty line stands between its items. */
  readonly loose: boolean;
  readonly items: readonly (readonly Block[])[];
}

export const text = (value: string): Inline => ({ type: 'text', value });

export const strong = (value: string): Inline => ({ type: 'strong', children: [text(value)] });

export const emphasis = (value: string): Inline => ({ type: 'emphasis', children: [text(value)] });

export const link = (value: string, url: string): Inline => ({
  type: 'link',
  url,
  children: [text(value)],
});

export const heading = (depth: number, value: string): Block => ({
  type: 'heading',
  depth,
  children: [text(value)],
});

export const paragraph = (...children: readonly Inline[]): Block => ({
  type: 'paragraph',
  children,
});

/** A list of items of one line each. */
export const list = (items: readonly (readonly Inline[])[]): Block => ({
  type: 'list',
  loose: false,
  items: items.map((children) => [paragraph(...children)]),
});

/** A section that is a list; nothing at all when it has no item. */
export function listSection(title: string, items: readonly (readonly Inline[])[]): Block[] {
  return items.length === 0 ? [] : [heading(2, title), list(items)];
}
