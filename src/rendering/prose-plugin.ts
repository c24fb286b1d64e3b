import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastNode, type MdastPluginEntry } from 'satteri';
import { findCitations } from '../citations/syntax.ts';
import { resolveLink, targetPath } from '../graph/link-target.ts';
import { hrefUnder } from '../site/paths.ts';

type TextNode = Extract<MdastNode, { type: 'text' }>;
type CiteElement = Extract<MdastNode, { type: 'mdxJsxTextElement' }>;

interface Options {
  /** The content folder, absolute. */
  readonly contentDirectory: string;
  /** The base path of the site, normalised. */
  readonly base: string;
}

/**
 * Turns citations in prose into `<Cite page="organisations/tass" n="0" />`, counted
 * through the document as the graph counts them, and relative links to content
 * files into site addresses. It knows nothing of the graph: whether sources and
 * targets exist is the business of the content check, which runs first.
 */
export function prosePlugin({ contentDirectory, base }: Options) {
  return ({ fileURL }: { readonly fileURL?: URL | undefined }): MdastPluginEntry => {
    const file = contentPath(contentDirectory, fileURL);
    if (file === undefined) return null;
    const page = file.replace(/\.mdx$/, '');
    let count = 0;
    return defineMdastPlugin({
      name: 'prose',
      text(node, context) {
        const clusters = findCitations(node.value);
        if (clusters.length === 0) return;
        const parts: (TextNode | CiteElement)[] = [];
        let last = 0;
        for (const cluster of clusters) {
          // The mark follows its word without a space, as in print.
          const before = node.value.slice(last, cluster.start).replace(/\s+$/, '');
          if (before !== '') parts.push({ type: 'text', value: before });
          parts.push(citeElement(page, count));
          count += 1;
          last = cluster.end;
        }
        if (last < node.value.length) parts.push({ type: 'text', value: node.value.slice(last) });
        context.replaceNode(node, parts);
      },
      link(node, context) {
        const target = resolveLink(file, node.url);
        const path = targetPath(target);
        if (path === undefined) return;
        const fragment = 'fragment' in target ? target.fragment : undefined;
        context.setProperty(node, 'url', hrefUnder(base, path, fragment));
      },
    });
  };
}

function citeElement(page: string, n: number): CiteElement {
  return {
    type: 'mdxJsxTextElement',
    name: 'Cite',
    children: [],
    attributes: [
      { type: 'mdxJsxAttribute', name: 'page', value: page },
      { type: 'mdxJsxAttribute', name: 'n', value: String(n) },
    ],
  };
}

/** The path of a file within the content folder; `undefined` for a file elsewhere. */
function contentPath(directory: string, fileURL: URL | undefined): string | undefined {
  if (!fileURL) return undefined;
  const path = relative(directory, fileURLToPath(fileURL)).split(sep).join('/');
  return path.startsWith('../') ? undefined : path;
}
