import { defineHastPlugin, type HastNode, type HastPluginEntry } from 'satteri';
import { contentPath } from './content-path.ts';

type Element = Extract<HastNode, { type: 'element' }>;

interface Options {
  /** The content folder, absolute. */
  readonly contentDirectory: string;
  /** The permanent ids of a file's sections and blocks, by line. */
  readonly idsOf: (file: string) => ReadonlyMap<number, string>;
}

/**
 * Gives paragraphs, list items and table rows their permanent ids, and each of them
 * and each section a link to itself.
 */
export function blockIdsPlugin({ contentDirectory, idsOf }: Options) {
  return ({ fileURL }: { readonly fileURL?: URL | undefined }): HastPluginEntry => {
    const file = contentPath(contentDirectory, fileURL);
    if (file === undefined) return null;
    const ids = idsOf(file);
    // A list item and its paragraph begin on one line: the outer one takes the id.
    const given = new Set<string>();
    return defineHastPlugin({
      name: 'block-ids',
      options: { position: true },
      element: {
        filter: ['p', 'li', 'tr', 'h2', 'h3'],
        visit(node, context) {
          const id = ids.get(node.position?.start.line ?? 0);
          if (id === undefined || given.has(id)) return;
          given.add(id);
          context.setProperty(node, 'id', id);
          const section = node.tagName.startsWith('h');
          const link = permalink(id, section ? 'section' : 'paragraph');
          const list = node.children.find((child) => isElement(child, 'ul', 'ol'));
          if (list) context.insertBefore(list, link);
          else context.appendChild(lineOf(node), link);
        },
      },
    });
  };
}

/** Where the words of a block end: its last paragraph, for a row its first cell. */
function lineOf(node: Readonly<Element>): Readonly<Element> {
  const inner = node.children.filter((child) => isElement(child, 'p', 'th', 'td'));
  return (node.tagName === 'tr' ? inner[0] : inner.at(-1)) ?? node;
}

function isElement(node: Readonly<HastNode>, ...tagNames: string[]): node is Element {
  return node.type === 'element' && tagNames.includes(node.tagName);
}

/** The sign itself is drawn by the style sheet, so that it is in no copied text and no search result. */
function permalink(id: string, what: 'paragraph' | 'section'): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['permalink'],
      href: `#${id}`,
      'aria-label': `Link to this ${what}`,
    },
    children: [],
  };
}
