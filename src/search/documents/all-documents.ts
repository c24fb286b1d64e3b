import type { Graph } from '../../graph/model.ts';
import { sectionAndBlockIds } from '../../permalinks/block-ids.ts';
import type { Ledger } from '../../permalinks/ledger.ts';
import { claimDocument } from './claim-document.ts';
import type { SearchDocument } from './document.ts';
import { entryDocument } from './entry-document.ts';
import { personDocument } from './person-document.ts';
import { seriesDocument } from './series-document.ts';
import { sourceDocument } from './source-document.ts';

/**
 * Every page of the content as the search sees it.
 *
 * @param ledger gives the anchors of paragraphs
 */
export function searchDocuments(graph: Graph, ledger: Ledger): SearchDocument[] {
  return [
    ...[...graph.entries.values()].map((entry) =>
      entryDocument(graph, entry, sectionAndBlockIds(entry, ledger)),
    ),
    ...[...graph.people.values()].map((person) => personDocument(graph, person)),
    ...graph.series.map((series) => seriesDocument(graph, series)),
    ...graph.claims.map((claim) => claimDocument(graph, claim)),
    ...[...graph.sources.values()].map(sourceDocument),
  ];
}
