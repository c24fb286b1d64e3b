import type { Claim } from '../graph/model.ts';

/** The statements of one paragraph of an article, in order. */
export interface ClaimParagraph {
  /** "page" for what is said of the page itself. */
  readonly paragraph: number | 'page';
  readonly claims: readonly Claim[];
}

/** The statements of an article by paragraph, in its order; those about the page itself first. */
export function claimsByParagraph(claims: readonly Claim[]): ClaimParagraph[] {
  const rank = (paragraph: number | 'page'): number => (paragraph === 'page' ? 0 : paragraph);
  return [...Map.groupBy(claims, ({ data }) => data.paragraph)]
    .map(([paragraph, group]) => ({ paragraph, claims: group }))
    .sort((a, b) => rank(a.paragraph) - rank(b.paragraph));
}
