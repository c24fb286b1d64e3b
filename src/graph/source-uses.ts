import { compareLocators } from '../citations/references.ts';
import type { Locator } from '../citations/syntax.ts';
import type { SourceKey } from '../schemas/ids.ts';
import { citedStatement } from './cited-statement.ts';
import type { CitingPage, Claim, Graph } from './model.ts';
import { pageReferences } from './page-references.ts';

/** One place of the site that cites a source. */
export interface SourceUse {
  readonly page: CitingPage | Claim;
  /** The id of the citation's mark on that page; a claim's page has none. */
  readonly anchor?: string;
  readonly locator?: Locator;
  /** The sentence, fact or claim it supports. */
  readonly statement: string;
  readonly quotation?: string;
}

const cache = new WeakMap<Graph, ReadonlyMap<SourceKey, readonly SourceUse[]>>();

/** For every source, all places of the site that cite it, in the order of the source. */
export function sourceUses(graph: Graph): ReadonlyMap<SourceKey, readonly SourceUse[]> {
  const known = cache.get(graph);
  if (known) return known;
  const uses = new Map<SourceKey, SourceUse[]>();
  const pages = [
    ...graph.entries.values(),
    ...graph.people.values(),
    ...graph.series,
    ...graph.claims,
  ];
  for (const page of pages) {
    const markers = page.kind === 'claim' ? [] : pageReferences(page).markers;
    page.cited.forEach((place, i) => {
      const anchor = markers[i]?.id;
      const statement = citedStatement(graph, page, place);
      for (const { key, locator, quotation } of place.citations) {
        const list = uses.get(key) ?? [];
        uses.set(key, list);
        list.push({
          page,
          statement,
          ...(anchor !== undefined && { anchor }),
          ...(locator && { locator }),
          ...(quotation !== undefined && { quotation }),
        });
      }
    });
  }
  for (const list of uses.values()) list.sort((a, b) => compareLocators(a.locator, b.locator));
  cache.set(graph, uses);
  return uses;
}
