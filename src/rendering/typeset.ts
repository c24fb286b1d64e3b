import type { CitationCluster } from '../citations/syntax.ts';

/** A part of a text: words, or the place of a citation. */
export type TypesetPart = 'citation' | { readonly text: string };

/**
 * Cuts a text at its citations. As in print, a mark follows its word without a
 * space and stands behind the punctuation: `… in Moscow [@x].` becomes “Moscow.¹”.
 */
export function typeset(text: string, clusters: readonly CitationCluster[]): TypesetPart[] {
  const parts: TypesetPart[] = [];
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
