import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { contentPath } from './content-path.ts';

interface Options {
  /** The content folder, absolute. */
  readonly contentDirectory: string;
  /** The permanent ids of a file's blocks, by line. */
  readonly idsOf: (file: string) => ReadonlyMap<number, string>;
}

/** Gives paragraphs, list items and table rows their permanent ids. */
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
        filter: ['p', 'li', 'tr'],
        visit(node, context) {
          const id = ids.get(node.position?.start.line ?? 0);
          if (id === undefined || given.has(id)) return;
          given.add(id);
          context.setProperty(node, 'id', id);
        },
      },
    });
  };
}
