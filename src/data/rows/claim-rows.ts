import type { Claim } from '../../graph/model.ts';
import { verdicts } from '../../schemas/claim.ts';
import { pageAddress } from '../addresses.ts';
import type { ClaimRow } from '../schemas/claim-row.ts';
import { fieldCitations } from './cited-records.ts';

/** Statements of the articles as rows. */
export function claimRows(claims: readonly Claim[]): ClaimRow[] {
  return claims.map(({ id, path, source, data }) => ({
    id,
    url: pageAddress(path),
    source,
    number: data.number,
    paragraph: data.paragraph === 'page' ? null : data.paragraph,
    statement: data.statement,
    verdict: data.verdict ?? null,
    verdictLabel: data.verdict ? verdicts[data.verdict] : null,
    reasoning: data.reasoning,
    evidence: fieldCitations(data.evidence),
    context: fieldCitations(data.context),
    entries: data.entries,
  }));
}
