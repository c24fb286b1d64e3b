import { accessDatePlaceholder } from './access-date.ts';
import type { CitedWork } from './cited-work.ts';
import { oneLine } from './one-line.ts';

/** A piece of a citation that is set in one way. */
export interface Run {
  readonly text: string;
  readonly italic?: true;
  /** Language of the text, where it is not English. */
  readonly lang?: string;
}

/** What differs between two citations of the same work. */
export interface CitationOptions {
  /** The day of access in words. */
  readonly accessed?: string | undefined;
  /** An id on the page, without `#`. */
  readonly fragment?: string | undefined;
}

/** Text in plain type or a run; `undefined` and `false` are left out. */
export type Piece = string | Run | false | undefined;

/** The text of a citation without its type, for copying. */
export function plainText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** An element of a citation that a full stop ends, unless its own punctuation does. */
export function sentence(...pieces: readonly Piece[]): Run[] {
  const runs = asRuns(pieces);
  const last = runs.pop();
  if (!last) return [];
  const text = withFullStop(last.text);
  // The full stop is not part of a title in italics.
  return text === `${last.text}.` ? [...runs, last, { text: '.' }] : [...runs, { ...last, text }];
}

/** The elements with a space between them; neighbours set in one way become one run. */
export function joined(elements: readonly (readonly Run[])[]): Run[] {
  const spaced = elements
    .filter(({ length }) => length > 0)
    .flatMap((element, i) => (i === 0 ? element : [{ text: ' ' }, ...element]));
  return merged(spaced);
}

/** Pieces as runs, without what is not there. */
export function asRuns(pieces: readonly Piece[]): Run[] {
  return pieces.flatMap((piece) => {
    const run = typeof piece === 'string' ? { text: piece } : piece;
    return run && run.text !== '' ? [run] : [];
  });
}

/** Text in italics. */
export const italic = (text: string): Run => ({ text: oneLine(text), italic: true });

/** The day of access, or the place for it. */
export const accessDate = ({ accessed }: CitationOptions): Run => ({
  text: accessed ?? accessDatePlaceholder,
});

/** The address, with the fragment. */
export const address = ({ url }: CitedWork, { fragment }: CitationOptions): string =>
  fragment === undefined ? url : `${url}#${fragment}`;

/**
 * A text with a full stop at its end: before a quotation mark that closes it, as
 * American styles set it, and none behind `?`, `!`, an ellipsis or another full stop.
 */
export function withFullStop(text: string): string {
  if (/[.?!…。？！][”’]*$/u.test(text)) return text;
  // An apostrophe at the end, of the plural "workers’", closes no quotation.
  const [closing = ''] = (text.includes('‘') ? /[”’]+$/u : /”+$/u).exec(text) ?? [];
  return `${text.slice(0, text.length - closing.length)}.${closing}`;
}

/** The placeholder stays a run of its own, so that a script can find it. */
function merged(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && isSetAlike(last, run) && !isPlaceholder(last) && !isPlaceholder(run)) {
      result[result.length - 1] = { ...last, text: last.text + run.text };
    } else {
      result.push(run);
    }
  }
  return result;
}

const isPlaceholder = ({ text }: Run): boolean => text === accessDatePlaceholder;
const isSetAlike = (one: Run, other: Run): boolean =>
  one.italic === other.italic && one.lang === other.lang;
