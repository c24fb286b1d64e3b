import type { EvidenceStatus } from '../schemas/entry.ts';
import { verdict as verdictSchema, type Verdict } from '../schemas/claim.ts';
import type { EntryId, OriginId } from '../schemas/ids.ts';
import type { CitedPlace, Claim, Entry, Graph } from './model.ts';

/** How well an entry stands, computed from its citations and the claims about it. */
export interface EntryEvidence {
  readonly status: EvidenceStatus;
  /** The independent origins behind the definition, from which the status follows. */
  readonly definingOrigins: ReadonlySet<OriginId>;
  /** Sources the page cites, without records of searches. */
  readonly sources: number;
  /** Independent origins of these sources; unreliable sources have none. */
  readonly origins: number;
  /** The statements of the articles that are about the entry, in order. */
  readonly claims: readonly Claim[];
}

/**
 * Computes how well an entry stands.
 *
 * What counts is the definition, the one sentence in which the page says what its
 * subject is. No origin at all beyond unreliable sources: no record found. One:
 * the subject rests on a single source. Two or more: documented, unless the page
 * marks a disagreement as one on the substance. Ten outlets with one origin count
 * as one.
 */
export function entryEvidence(graph: Graph, entry: Entry): EntryEvidence {
  const cited = entry.cited.flatMap(({ citations }) => citations);
  const defining = originsOfPlaces(
    graph,
    entry.cited.filter(({ part }) => part === 'summary'),
  );
  const sources = new Set(
    cited
      .map(({ key }) => key)
      .filter((key) => graph.sources.get(key)?.data.role !== 'search-record'),
  );
  return {
    status: statusOf(entry, defining.size),
    definingOrigins: defining,
    sources: sources.size,
    origins: originsOfPlaces(graph, entry.cited).size,
    claims: claimsByEntry(graph).get(entry.id) ?? [],
  };
}

function statusOf(entry: Entry, definingOrigins: number): EvidenceStatus {
  if (definingOrigins === 0) return 'no-record-found';
  if (entry.prose.disagreements.some(({ onSubstance }) => onSubstance)) return 'disputed';
  return definingOrigins === 1 ? 'single-source' : 'documented';
}

/** The independent origins behind citations; unreliable sources (grade X) have none. */
function originsOfPlaces(graph: Graph, places: readonly CitedPlace[]): ReadonlySet<OriginId> {
  const origins = new Set<OriginId>();
  for (const { key } of places.flatMap(({ citations }) => citations)) {
    const source = graph.sources.get(key)?.data;
    if (!source || source.role === 'search-record' || source.grade === 'X') continue;
    for (const { id } of source.origins) {
      // What a text goes back to is not known: it cannot count as independent.
      if (!id.endsWith('-unstated')) origins.add(id);
    }
  }
  return origins;
}

const cache = new WeakMap<Graph, ReadonlyMap<EntryId, readonly Claim[]>>();

/** For every entry the claims that are about it. */
export function claimsByEntry(graph: Graph): ReadonlyMap<EntryId, readonly Claim[]> {
  const known = cache.get(graph);
  if (known) return known;
  const byEntry = new Map<EntryId, Claim[]>();
  for (const claim of graph.claims) {
    for (const id of new Set(claim.data.entries)) {
      const list = byEntry.get(id) ?? [];
      byEntry.set(id, list);
      list.push(claim);
    }
  }
  cache.set(graph, byEntry);
  return byEntry;
}

/** How many claims have each verdict, in the order of the verdicts; verdicts without any are left out. */
export function verdictCounts(claims: readonly Claim[]): [verdict: Verdict, count: number][] {
  return verdictSchema.options.flatMap((verdict) => {
    const count = claims.filter(({ data }) => data.verdict === verdict).length;
    return count === 0 ? [] : [[verdict, count] satisfies [Verdict, number]];
  });
}
