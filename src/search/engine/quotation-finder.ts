import { sequenceWords } from '../../citations/word-sequences.ts';
import { isQuestion } from '../query/question.ts';
import type * as quotation from './quotation.ts';

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

/** The articles are in English, one with Chinese characters in it, each of which is a word. */
function mayBeQuotation(query: string): boolean {
  const words = query.match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu) ?? [];
  return words.length >= sequenceWords && /\p{Script=Latin}/u.test(query) && !isQuestion(query);
}
