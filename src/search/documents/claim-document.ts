import type { Claim, Graph } from '../../graph/model.ts';
import { verdicts } from '../../schemas/claim.ts';
import type { SearchDocument } from './document.ts';
import { firstDay, yearsOf } from './years.ts';

/** A statement of an article: the statement, its verdict and the reasoning. */
export function claimDocument(graph: Graph, claim: Claim): SearchDocument {
  const { statement, verdict, reasoning } = claim.data;
  const article = graph.sources.get(claim.source);
  const verdictWords = verdict === undefined ? undefined : verdicts[verdict];
  return {
    path: claim.path,
    kind: 'Statement',
    title: statement,
    detail: [claim.id, verdictWords].filter(Boolean).join(' · '),
    passages: [{ kind: 'text', text: reasoning }],
    alsoFoundBy: `Statement ${claim.id}`,
    day: firstDay(article?.data.issued),
    years: yearsOf([article?.data.issued]),
    sources: [
      ...new Set([
        claim.source,
        ...claim.cited.flatMap(({ citations }) => citations.map(({ key }) => key)),
      ]),
    ],
  };
}
