import { defineMdastPlugin, type MdastNode, type MdastPluginEntry } from 'satteri';
import { findCitations, type CitationCluster } from '../citations/syntax.ts';
import { resolveLink, targetPath } from '../graph/link-target.ts';
import { hrefUnder } from '../site/paths.ts';
import { contentPath } from './content-path.ts';

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
        context.replaceNode(
          node,
          typeset(node.value, clusters).map((part) =>
            part === 'citation' ? citeElement(page, count++) : { type: 'text', value: part.text },
          ),
        );
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

/**
 * Cuts a text at its citations. As in print, a mark follows its word without a
 * space and stands behind the punctuation: `… in Moscow [@x].` becomes “Moscow.¹”.
 */
export function typeset(
  text: string,
  clusters: readonly CitationCluster[],
): ('citation' | { readonly text: string })[] {
  const parts: ('citation' | { readonly text: string })[] = [];
  let last = 0;
  for (const [first, ...others] of neighbours(text, clusters)) {
    const end = (others.at(-1) ?? first).end;
    const before = text.slice(last, first.start).trimEnd();
    const punctuation = /^[.,;:!?]+/.exec(text.slice(end))?.[0] ?? '';
    if (before + punctuation !== '') parts.push({ text: before + punctuation });
    parts.push('citation', ...others.map(() => 'citation' as const));
    last = end + punctuation.length;
  }
  if (last < text.length) parts.push({ text: text.slice(last) });
  return parts;
}

type Neighbours = [CitationCluster, ...CitationCluster[]];

/** Citations with nothing but white space between them share the punctuation behind them. */
function neighbours(text: string, clusters: readonly CitationCluster[]): Neighbours[] {
  const groups: Neighbours[] = [];
  for (const cluster of clusters) {
    const group = groups.at(-1);
    if (group && text.slice(group.at(-1)?.end, cluster.start).trim() === '') group.push(cluster);
    else groups.push([cluster]);
  }
  return groups;
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
