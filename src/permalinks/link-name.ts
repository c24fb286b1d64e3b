import type { Graph } from '../graph/model.ts';
import { anchorsOf } from './block-ids.ts';
import type { Ledger } from './ledger.ts';
import type { Link } from './links.ts';
import { publishedPage } from './published.ts';

const longestName = 90;

/** What stands at a link, in a few words: a heading, the beginning of a paragraph, the title of a page. */
export function linkName(graph: Graph, ledger: Ledger, { path, anchor }: Link): string {
  const marked = anchorsOf(graph, ledger, path).find(({ id }) => id !== undefined && id === anchor);
  return marked ? beginning(marked.text) : (publishedPage(graph, path)?.title ?? path);
}

function beginning(text: string): string {
  if (text.length <= longestName) return text;
  return `${text.slice(0, longestName).replace(/\s+\S*$/u, '')}…`;
}
