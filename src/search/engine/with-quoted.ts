import { noEvidence } from '../ranking/evidence.ts';
import type { Ranked } from '../ranking/rank.ts';
import { isQuestion } from '../query/question.ts';
import type * as quotation from './quotation.ts';

/** With fewer words no fingerprint tells anything. */
const fewestWords = 4;

/**
 * Looks for a query in the articles. What that takes loads with the first query that
 * may be a quotation.
 *
 * @param loadJson gives a JSON file of the `search/` folder
 */
export function quotationFinder(
  loadJson: (file: string) => Promise<unknown>,
): (query: string) => Promise<readonly quotation.QuotedPlace[]> {
  let loading: Promise<[typeof quotation, unknown]> | undefined;
  return async (query) => {
    if (!mayBeQuotation(query)) return [];
    loading ??= Promise.all([import('./quotation.ts'), loadJson('quotations.json')]);
    const [{ findQuotation }, file] = await loading;
    return findQuotation(query, file);
  };
}

/** A name that matches as well is what was sought. */
const theName = 0.9;

/** The articles are in English, one with Chinese characters in it, each of which is a word. */
function mayBeQuotation(query: string): boolean {
  const words = query.match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu) ?? [];
  return words.length >= fewestWords && /\p{Script=Latin}/u.test(query) && !isQuestion(query);
}

/**
 * Puts in the articles that hold words of the query in a row: first, but below pages
 * that quote the same words, which say more of them, and below what is called so.
 */
export function withQuoted(
  ranked: readonly Ranked[],
  places: readonly quotation.QuotedPlace[],
): readonly Ranked[] {
  if (places.length === 0) return ranked;
  const ids: ReadonlySet<string | undefined> = new Set(places.map(({ id }) => id));
  const others = ranked.filter(({ id }) => !ids.has(id));
  const better = others.findIndex(({ evidence: { phrase, name } }) => !phrase && name < theName);
  const at = better === -1 ? others.length : better;
  const quoted = places.map((place): Ranked => ({
    id: place.id,
    evidence: noEvidence,
    match: undefined,
    quoted: place,
  }));
  return [...others.slice(0, at), ...quoted, ...others.slice(at)];
}
