import { z } from 'astro/zod';
import { verdict } from '../../schemas/claim.ts';
import { entryId, sourceKey } from '../../schemas/ids.ts';
import { address, citations, text } from './parts.ts';

/** A row of `claims.json`: one checkable statement of an article, and its verdict. */
export const claimRow = z.strictObject({
  id: text.describe('Article and number: "tass-2023/6".'),
  url: address.describe('The page of the statement.'),
  source: sourceKey.describe('The article that makes the statement: a row of sources.json.'),
  number: z.number().int().positive().describe('Running number within the article.'),
  paragraph: z
    .number()
    .int()
    .positive()
    .nullable()
    .describe('The paragraph of the article; null for something about its page as a whole.'),
  statement: text.describe('The statement, in our words.'),
  verdict: verdict.nullable().describe('How it stands; null for an observation of ours.'),
  verdictLabel: text.nullable().describe('The verdict as the site words it.'),
  reasoning: text.describe('Why.'),
  evidence: citations.describe('The evidence for the verdict.'),
  context: citations.describe('Sources that qualify the statement without deciding the verdict.'),
  entries: z.array(entryId).describe('The entries it is about: rows of entries.json.'),
});
export type ClaimRow = z.infer<typeof claimRow>;
