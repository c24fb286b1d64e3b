import type { Query } from '../query/query.ts';
import { terms, type Term } from '../query/terms.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { PageData } from './pagefind.ts';
import type { TextIndex } from './text-index.ts';

/** Among so many of the best results a source or statement may stand above an entry. */
const looked = 5;

/** So much of a title is the title. */
const mostOfTitle = 0.6;

/**
 * Sources and statements among the best results that have the words of a query, but
 * are not what it names: neither their title, nor their outlet or author. They belong
 * below the entries, which say what is known.
 *
 * @param isRecord whether a page is a source or a statement
 */
export async function passingMentions(
  query: Query,
  ranked: readonly Ranked[],
  isRecord: (id: string) => boolean,
  text: TextIndex,
): Promise<ReadonlySet<string>> {
  const ids = ranked.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const records = ids.slice(0, looked).filter(isRecord);
  // Without an entry there is nothing to stand below.
  if (records.length === 0 || ids.every(isRecord)) return new Set();
  const named = await Promise.all(
    records.map(async (id) => isNamed(query, await text.page(id, ''))),
  );
  // Where none of them is meant, none of the others is.
  if (!named.includes(true)) return new Set(ids.filter(isRecord));
  return new Set(records.filter((_, i) => named[i] === false));
}

/** Whether the query is most of a record's title, or says whose it is. */
function isNamed({ terms: wanted, chinese }: Query, { meta }: PageData): boolean {
  if (chinese.length > 0) return true;
  const title = terms(meta['title'] ?? '');
  const whose = terms(`${meta['detail'] ?? ''} ${(meta['words'] ?? '').replace(/\S+-\S+/g, '')}`);
  const has = (words: readonly Term[], { forms }: Term): boolean =>
    words.some((word) =>
      word.forms.some((form) => forms.some((sought) => form.startsWith(sought))),
    );
  if (!wanted.every((term) => has(title, term) || has(whose, term))) return false;
  const isInTitle = wanted.every((term) => has(title, term));
  // A statement is a sentence: nobody types most of it.
  if (isInTitle && meta['kind'] === 'Statement') return true;
  const ofTitle = title.filter((word) => wanted.some((term) => has([word], term))).length;
  return ofTitle >= mostOfTitle * title.length || !isInTitle;
}
