/** A place in a content file. Lines and columns count from 1, columns in UTF-16 units. */
export interface Position {
  /** Path within the content folder, with forward slashes: `organisations/tass.mdx`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something wrong with the content. It always has a place. */
export interface Issue<Rule extends string = string> {
  /** Permanent kebab-case name of the rule that was broken. */
  readonly rule: Rule;
  /** What is wrong: full sentences. The place is not repeated in it. */
  readonly message: string;
  /** What to write instead, with the corrected value where there is one. */
  readonly hint: string;
  readonly positions: readonly [Position, ...Position[]];
}

/** The rules that are broken while files are read, before there is a graph. */
export const readingRules = [
  'file-encoding',
  'file-size',
  'hidden-characters',
  'unexpected-file',
  'frontmatter-valid',
  'uncited-fact',
  'relation-without-citation',
  'claim-without-reason',
  'date-valid',
  'citation-syntax',
  'mdx-syntax',
  'raw-html',
] as const;
export type ReadingRule = (typeof readingRules)[number];
export type ReadingIssue = Issue<ReadingRule>;

export function isReadingRule(name: unknown): name is ReadingRule {
  return readingRules.some((rule) => rule === name);
}
