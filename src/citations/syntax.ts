import { ownCopy } from '../graph/own-copy.ts';
import { sourceKey, type SourceKey } from '../schemas/ids.ts';

/**
 * The syntax of citations, after Pandoc's bracketed form:
 *
 *     [@tass-2023, para. 3]
 *     [@tass-2023, para. 3, "exact words"; @caixin-2023]
 *
 * Only the bracketed form is a citation; a bare `@` is text.
 * https://pandoc.org/MANUAL.html#citation-syntax
 */

/** The kinds of locator, by the abbreviation that is written. The names are CSL's. */
export const locatorLabels = {
  'para.': 'paragraph',
  'p.': 'page',
  'sec.': 'section',
  'art.': 'article-locator',
} as const;
export type LocatorLabel = keyof typeof locatorLabels;

const isLocatorLabel = (text: string): text is LocatorLabel => Object.hasOwn(locatorLabels, text);

/** A place within a source: `para. 3`. */
export interface Locator {
  readonly label: LocatorLabel;
  readonly value: number;
}

/** One source cited, at one place, for one quotation at most. */
export interface Citation {
  readonly key: SourceKey;
  readonly locator?: Locator;
  /** Exact words of the source, without their quotation marks. */
  readonly quotation?: string;
  /** Offset of the `@` in the text that was parsed. */
  readonly offset: number;
}

/** Something between `[@` and `]` that is not a citation. */
export interface CitationProblem {
  readonly message: string;
  readonly hint: string;
  readonly offset: number;
}

/** A bracketed group: `[@a; @b, para. 2]`. */
export interface CitationCluster {
  readonly citations: readonly Citation[];
  readonly problems: readonly CitationProblem[];
  /** Offsets of the opening bracket and of the character after the closing one. */
  readonly start: number;
  readonly end: number;
}

const opening = '[@';
const closingQuote: Readonly<Record<string, string>> = { '"': '"', '“': '”' };

/**
 * Finds every citation cluster of a text, in order.
 *
 * @param text plain text, such as the value of an mdast text node
 */
export function findCitations(text: string): CitationCluster[] {
  const clusters: CitationCluster[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf(opening, from);
    if (start === -1) return clusters;
    const cluster = parseCluster(text, start);
    clusters.push(cluster);
    from = cluster.end;
  }
}

/**
 * Parses a frontmatter field that holds nothing but citations: one cluster.
 *
 * @returns the citations, and the problems if the field is not one cluster
 */
export function parseCitationField(text: string): {
  readonly citations: readonly Citation[];
  readonly problems: readonly CitationProblem[];
} {
  const [cluster] = findCitations(text);
  if (!cluster) {
    const problem = {
      message: `"${text}" is not a citation.`,
      hint: 'Write the source key in brackets: "[@tass-2023, para. 3]".',
      offset: 0,
    };
    return { citations: [], problems: [problem] };
  }
  const outside = text.slice(0, cluster.start) + text.slice(cluster.end);
  if (outside.trim() === '') return cluster;
  const problem = {
    message: 'There is text outside the brackets of the citation.',
    hint: 'Put everything in one pair of brackets: "[@tass-2023, para. 3; @caixin-2023, para. 6]".',
    offset: 0,
  };
  return { citations: cluster.citations, problems: [...cluster.problems, problem] };
}

function parseCluster(text: string, start: number): CitationCluster {
  const close = endOfCluster(text, start);
  if (close === undefined) {
    const problem = {
      message: 'This citation has no closing bracket.',
      hint: 'Close it: [@tass-2023, para. 3].',
      offset: start,
    };
    return { citations: [], problems: [problem], start, end: text.length };
  }
  const citations: Citation[] = [];
  const problems: CitationProblem[] = [];
  for (const part of splitOutsideQuotes(text, start + 1, close, ';')) {
    const parsed = parseItem(part.text, part.offset);
    if ('key' in parsed) citations.push(parsed);
    else problems.push(parsed);
  }
  return { citations, problems, start, end: close + 1 };
}

/** The offset of the bracket that closes the cluster; brackets in quotations do not. */
function endOfCluster(text: string, start: number): number | undefined {
  let quote: string | undefined;
  for (let i = start + 1; i < text.length; i++) {
    const character = text.charAt(i);
    if (quote !== undefined) {
      if (character === quote) quote = undefined;
    } else if (character === ']') return i;
    else quote = closingQuote[character];
  }
  return undefined;
}

interface Part {
  readonly text: string;
  readonly offset: number;
}

/** Splits `text` between two offsets at a separator that stands outside quotations. */
function splitOutsideQuotes(text: string, from: number, to: number, separator: string): Part[] {
  const parts: Part[] = [];
  let quote: string | undefined;
  let begin = from;
  for (let i = from; i <= to; i++) {
    const character = text.charAt(i);
    if (i === to || (quote === undefined && character === separator)) {
      parts.push({ text: text.slice(begin, i), offset: begin });
      begin = i + 1;
    } else if (quote !== undefined) {
      if (character === quote) quote = undefined;
    } else {
      quote = closingQuote[character];
    }
  }
  return parts;
}

const knownKeys = new Map<string, SourceKey | undefined>();

/** A source is cited many times: its key is looked at once, and is one string for all. */
function sourceKeyOf(text: string): SourceKey | undefined {
  if (!knownKeys.has(text)) {
    const copy = ownCopy(text);
    knownKeys.set(copy, sourceKey.safeParse(copy).data);
  }
  return knownKeys.get(text);
}

function parseItem(text: string, offset: number): Citation | CitationProblem {
  const [head, ...rest] = splitOutsideQuotes(text, 0, text.length, ',').map((part) =>
    part.text.trim(),
  );
  const at = offset + Math.max(0, text.search(/\S/));
  const key = head?.startsWith('@') ? sourceKeyOf(head.slice(1)) : undefined;
  if (key === undefined) {
    return {
      message: `"${text.trim()}" does not begin with a source key.`,
      hint: 'Write "@" and the key, lower-case with hyphens, then a comma: "@tass-2023, para. 3".',
      offset: at,
    };
  }
  let locator: Locator | undefined;
  let quotation: string | undefined;
  for (const part of rest) {
    const quoted = quotedText(part);
    const parsed = quoted === undefined ? parseLocator(part) : undefined;
    if (quoted !== undefined && quotation === undefined) quotation = quoted;
    else if (parsed && !locator && quotation === undefined) locator = parsed;
    else return { ...locatorProblem(part, key), offset: at };
  }
  return {
    key,
    ...(locator && { locator }),
    ...(quotation !== undefined && { quotation }),
    offset: at,
  };
}

function quotedText(text: string): string | undefined {
  const close = closingQuote[text.charAt(0)];
  if (close === undefined || !text.endsWith(close)) return undefined;
  const words = text.slice(1, -1).replace(/\s+/g, ' ').trim();
  return words === '' || words.includes(close) ? undefined : words;
}

function parseLocator(text: string): Locator | undefined {
  const match = /^([a-z]+\.)\s*(\d+)$/.exec(text.replace(/\s+/g, ' '));
  const label = match?.[1];
  const value = Number(match?.[2]);
  if (label === undefined || !isLocatorLabel(label) || value < 1) return undefined;
  return { label, value };
}

function locatorProblem(text: string, key: SourceKey): Omit<CitationProblem, 'offset'> {
  return {
    message: `"${text}" is neither a locator nor a quotation.`,
    hint: locatorHint(text, key) ?? orderHint(key),
  };
}

function locatorHint(text: string, key: SourceKey): string | undefined {
  if (Object.hasOwn(closingQuote, text.charAt(0))) return undefined;
  const [first, second] = (text.match(/\d+/g) ?? []).map(Number);
  const label = labelMeant(text);
  if (first === undefined) return undefined;
  if (first === 0) return `Count from 1: [@${key}, ${label} 1].`;
  if (second === undefined) return `Write [@${key}, ${label} ${first}].`;
  return `Cite each place of its own: [@${key}, ${label} ${first}; @${key}, ${label} ${second}].`;
}

const orderHint = (key: SourceKey): string =>
  `Write the locator first, then the quotation in quotation marks: [@${key}, para. 3, "exact words"].`;

/** The kind of locator that somebody meant by "p", "pages", "§" or "Article". */
function labelMeant(text: string): LocatorLabel {
  if (/^(?:pp?(?![a-z])|page)/i.test(text)) return 'p.';
  if (/^(?:§|sec)/i.test(text)) return 'sec.';
  return /^art/i.test(text) ? 'art.' : 'para.';
}
