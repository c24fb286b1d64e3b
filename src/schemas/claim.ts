import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { entryId } from './ids.ts';
import { line } from './text.ts';

/** The verdicts on statements, with the words shown to readers. */
export const verdicts = {
  corroborated: 'Corroborated',
  'one-origin': 'Repeated, one origin',
  partly: 'Partly right',
  'only-here': 'Only this source',
  contradicted: 'Contradicted',
  'cannot-check': 'Cannot be checked',
  opinion: 'Opinion or forecast',
} as const;
export const verdict = z.enum([
  'corroborated',
  'one-origin',
  'partly',
  'only-here',
  'contradicted',
  'cannot-check',
  'opinion',
]);
export type Verdict = z.infer<typeof verdict>;

/** A checkable statement of an article, in our words, and how it stands. */
export const claim = z.strictObject({
  /** Running number within the article; with the article's key it is the id, "tass-2023/6". */
  number: z.number().int().positive(),
  /** The paragraph of the article that makes the statement, or "page" for something about the page itself. */
  paragraph: z.union([z.number().int().positive(), z.literal('page')]),
  /** The statement, in our words. */
  statement: line,
  /** How it stands. Absent for a row that is an observation of ours and no statement of the article. */
  verdict: verdict.optional(),
  /** Why, in one to three sentences. */
  reasoning: line,
  /** The evidence for the verdict. */
  evidence: citation.optional(),
  /** Further sources that qualify the statement without deciding the verdict. */
  context: citation.optional(),
  /** The entries the statement is about. */
  entries: z.array(entryId).default([]),
});
export type ClaimData = z.infer<typeof claim>;

/** The register of one article: `content/claims/<source-key>.yaml`. */
export const claimRegister = z.strictObject({
  claims: z.array(claim).min(1),
});
export type ClaimRegisterData = z.infer<typeof claimRegister>;
