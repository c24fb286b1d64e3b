import type { SearchAnswer } from '../engine/protocol.ts';
import type { Failure } from './client.ts';

/** What the search says of itself, in sentences. */

export const idle =
  'Type a name, a date, a topic or a question, in English, Chinese or Russian. Four words or more of an article, as they stand there, find their paragraph.';
export const loading = 'Loading the search index …';
export const slow =
  'The search index is still loading; the connection is slow. The A–Z list leads to every page meanwhile.';

export const noSources =
  'The list of cited sources could not be loaded. Choose “Cites” again to try once more.';

/** What was found, or that nothing was. */
export function foundSentence(
  query: string,
  { stage, total, isPartly, results, corrected }: SearchAnswer,
): string {
  if (stage === 'names') {
    return total === 0 ? loading : `${pages(total)} by name; the full text is loading …`;
  }
  const asked = corrected ?? query;
  if (total === 0) return `Nothing found for “${asked}”.`;
  if (isPartly) return `No page has all of “${asked}”. ${pages(total)} found with a part of it.`;
  const shown = results.length < total ? `, the first ${results.length} shown` : '';
  return corrected === undefined
    ? `${pages(total)} found${shown}.`
    : `No page has “${query}”. ${pages(total)} found for “${corrected}”${shown}.`;
}

function pages(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'page' : 'pages'}`;
}

/** Which words were left out. */
export function unknownSentence(unknown: readonly string[]): string | undefined {
  if (unknown.length === 0) return undefined;
  const quoted = unknown.map((word) => `“${word}”`).join(', ');
  return `No page has the ${unknown.length === 1 ? 'word' : 'words'} ${quoted}.`;
}

const failures = {
  index: 'The search index could not be loaded.',
  webassembly: 'This browser does not run WebAssembly, which the search needs.',
  unbuilt:
    'There is no search index, or an old one: in development the search uses the last built one. Run “npm run build”.',
  offline: 'You are offline, and the search index could not be loaded.',
} as const satisfies Record<Failure, string>;

/** What failed, and where to go on. */
export function failureSentence(failure: Failure): string {
  return `${failures[failure]} The A–Z list leads to every page.`;
}
