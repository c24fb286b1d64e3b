import { z } from 'astro/zod';
import { edtfDate } from './date.ts';
import { originId } from './ids.ts';
import { line } from './text.ts';

/** The grades of sources, from EDITORIAL rules that `/about/` explains. */
export const grades = {
  A: 'Primary or official text, or a participant’s own account',
  B: 'News agency or state medium reporting in its own name',
  C: 'Independent newspaper, institute or chronology',
  D: 'Mirror or reprint of such a text on another site',
  E: 'Tertiary: encyclopaedia, forum, aggregator',
  X: 'Unreliable: machine-made, spun, or shown to be false',
} as const;
export const grade = z.enum(['A', 'B', 'C', 'D', 'E', 'X']);
export type Grade = z.infer<typeof grade>;

/**
 * The item types of CSL that our sources are.
 * https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types
 */
export const cslType = z.enum([
  'article-newspaper',
  'article-journal',
  'book',
  'broadcast',
  'chapter',
  'document',
  'entry-encyclopedia',
  'legislation',
  'post',
  'post-weblog',
  'report',
  'speech',
  'treaty',
  'webpage',
]);

/** A personal author or a body; exactly one of the two forms. */
export const author = z.union([
  z.strictObject({
    /** Family name. */
    family: line,
    /** Given name, where the source prints it. */
    given: line.optional(),
  }),
  z.strictObject({
    /** A body, or a name that is not divided. */
    literal: line,
  }),
]);
export type Author = z.infer<typeof author>;

/**
 * What proves a quotation from a paragraph without holding its text. See
 * `src/citations/fingerprints.ts`; made by `npm run fingerprint`.
 */
export const paragraphFingerprint = z.strictObject({
  /** SHA-256 of the normalised paragraph, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'A SHA-256 has 64 hexadecimal digits.'),
  /** How many words the normalised paragraph has. */
  words: z.number().int().positive(),
  /** Hashes of its overlapping four-word sequences, in order, base64. */
  sequences: z.base64(),
});
export type ParagraphFingerprint = z.infer<typeof paragraphFingerprint>;

const bibliography = {
  /** CSL item type. */
  type: cslType,
  /** The title as printed. For an untitled text a description of ours in square brackets. */
  title: line,
  /** The title in English, ours, where the printed one is in another language. */
  titleTranslated: line.optional(),
  /** Named authors, in order. Empty where the byline is empty. */
  author: z.array(author).default([]),
  /** The newspaper, agency, site or book the text is part of (CSL `container-title`). */
  containerTitle: line,
  /** Who publishes it, where that differs from the container; with ownership for state media. */
  publisher: line.optional(),
  /** Date of publication. Absent where the source states none. */
  issued: edtfDate.optional(),
  /** Language of the text, as an IETF tag. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'Write a language tag such as "en" or "zh-Hans".'),
  /** The address where it was read. */
  url: z.url({ protocol: /^https?$/ }),
  /** The day on which we read it. */
  accessed: edtfDate,
  /** How we read it: "archived copy, opening part". */
  accessNote: line,
};

/** Where information comes from in the first place. */
const origin = z.strictObject({
  /** A permanent name: "china-mfa-announcement-2023-09-18". */
  id: originId,
  /** The origin in words: "the Chinese ministry's announcement of 18 September 2023". */
  note: line,
});

const judgement = {
  /** The kind of text, A to E, or X. */
  grade,
  /** One sentence that says why this grade. */
  gradeReason: line,
  /**
   * What the information goes back to. Sources with the same origin count as one.
   * A text that joins several (a statement of each side, say) names each.
   */
  origins: z.array(origin).min(1),
};

/** A text through which information passed on its way to us. */
const transmission = z.strictObject({
  /** Whose text, of what kind and date: "Press release of the Chinese foreign ministry, 21 October 2011". */
  text: line,
  /** Whether we have seen it ourselves. */
  seen: z.boolean(),
});
export type Transmission = z.infer<typeof transmission>;

/** One of the five articles the site is about. */
const article = z.strictObject({
  role: z.literal('article'),
  ...bibliography,
  ...judgement,
  /** How the site judges the article, in our words; paragraphs of plain text. */
  assessment: z.array(line).min(1),
  /**
   * How the information came to us, from its origins to the copy that was read:
   * steps in order, each with one or more texts side by side.
   */
  chain: z.array(z.array(transmission).min(1)).default([]),
  /** A fingerprint for each numbered paragraph, in order. */
  paragraphs: z.array(paragraphFingerprint).min(1),
});

/** A page against which the articles' statements are judged. */
const evidence = z.strictObject({
  role: z.literal('evidence'),
  ...bibliography,
  ...judgement,
  /** What the page is evidence of, or what to beware of; optional. */
  assessment: z.array(line).optional(),
});

/**
 * Our own record of a search that found nothing. It is cited where a page says
 * that no record was found, so that the reader can see what was tried.
 */
const searchRecord = z.strictObject({
  role: z.literal('search-record'),
  /** What was looked for. */
  title: line,
  /** The day of the search. */
  issued: edtfDate,
  /** What was searched: which collections, which languages. */
  scope: line,
  /** The words searched for. */
  queries: z.array(line).min(1),
  /** What came back, one sentence. */
  result: line,
});

/** A source record: an article, a piece of evidence, or a record of a search. */
export const source = z.discriminatedUnion('role', [article, evidence, searchRecord]);
export type SourceData = z.infer<typeof source>;
export type ArticleData = z.infer<typeof article>;
export type EvidenceData = z.infer<typeof evidence>;
export type SearchRecordData = z.infer<typeof searchRecord>;
