import { parseCitationField } from '../../citations/syntax.ts';
import type { Claim, Graph } from '../../graph/model.ts';
import type { OriginId, SourceKey } from '../../schemas/ids.ts';
import { verdicts, type Verdict } from '../../schemas/claim.ts';
import type { Finding, Rule } from '../rule.ts';

/** Verdicts that say something of other sources, and so must name them. */
const needEvidence: readonly Verdict[] = ['corroborated', 'one-origin', 'partly', 'contradicted'];

export const claimWithoutEvidence: Rule = {
  description:
    'A claim judged corroborated, repeated from one origin, partly right or contradicted names its evidence.',
  run: (graph) =>
    graph.claims.flatMap((claim) => {
      const { verdict, evidence } = claim.data;
      if (verdict === undefined || evidence !== undefined || !needEvidence.includes(verdict)) {
        return [];
      }
      return [
        {
          message: `The claim ${claim.id} is judged "${verdicts[verdict]}" without evidence.`,
          hint: 'Add "evidence" with a citation, or judge it "only-here" or "cannot-check".',
          positions: [claim.position],
        },
      ];
    }),
};

export const verdictAgainstEvidence: Rule = {
  description:
    'A claim judged corroborated has evidence of another origin than its article; one judged repeated from one origin has evidence that shares an origin.',
  run: (graph) =>
    graph.claims.flatMap((claim) => {
      if (claim.data.evidence === undefined || !allRead(graph, claim)) return [];
      switch (claim.data.verdict) {
        case 'corroborated':
          return corroboratedFindings(graph, claim);
        case 'one-origin':
          return oneOriginFindings(graph, claim);
        default:
          return [];
      }
    }),
};

function corroboratedFindings(graph: Graph, claim: Claim): Finding[] {
  const own = new Set(originsOf(graph, claim.source));
  const others = evidenceOrigins(graph, claim)
    .flat()
    .filter((origin) => !own.has(origin));
  if (others.length > 0) return [];
  return [
    {
      message: `The claim ${claim.id} is judged corroborated, but all its evidence goes back to the origin of the article.`,
      hint: 'Judge it "one-origin", or add evidence of another origin.',
      positions: [claim.position],
    },
  ];
}

function oneOriginFindings(graph: Graph, claim: Claim): Finding[] {
  const [first = [], ...rest] = evidenceOrigins(graph, claim);
  if (first.some((origin) => rest.every((origins) => origins.includes(origin)))) return [];
  return [
    {
      message: `The claim ${claim.id} is judged repeated from one origin, but its evidence shares none.`,
      hint: 'Judge it "corroborated", or move what only qualifies it to "context".',
      positions: [claim.position],
    },
  ];
}

/** Nothing can be said of the origins of sources that are not there or cannot be read. */
function allRead(graph: Graph, claim: Claim): boolean {
  return [claim.source, ...evidenceKeys(claim)].every((key) => graph.sources.has(key));
}

/** For each source of the evidence, its origins. */
function evidenceOrigins(graph: Graph, claim: Claim): OriginId[][] {
  return evidenceKeys(claim).map((key) => originsOf(graph, key));
}

function evidenceKeys(claim: Claim): SourceKey[] {
  return parseCitationField(claim.data.evidence ?? '').citations.map(({ key }) => key);
}

function originsOf(graph: Graph, key: SourceKey): OriginId[] {
  const source = graph.sources.get(key)?.data;
  return source && source.role !== 'search-record' ? source.origins.map(({ id }) => id) : [];
}
