import type { Query } from '../query/query.ts';
import { squashed } from '../query/words.ts';
import { noEvidence } from '../ranking/evidence.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { TextIndex } from './text-index.ts';

/** So many of the best sources and statements are looked at. */
const looked = 4;

/**
 * Puts a source or statement first whose title, key or number the query is: "caixin-2023",
 * "tass-2023/6". Their names are too many for the names file, so the page tells.
 */
export async function recordItselfFirst(
  query: Query,
  ranked: readonly Ranked[],
  text: TextIndex,
): Promise<readonly Ranked[]> {
  const isKey = /^[a-z0-9]+(?:-[a-z0-9]+)+(?:\/\d+)?$/i.test(query.text);
  const mayBeTitle = query.squashed.length > 15;
  if (!isKey && !mayBeTitle) return ranked;
  const likely = ranked.filter(({ match }) => match === undefined).slice(0, looked);
  // A key is one word in the index, hyphens and all.
  const keyed = isKey ? (await text.search(query.text)).slice(0, looked) : [];
  const records = [
    ...keyed.map(({ id }): Ranked => ({ id, evidence: noEvidence, match: undefined })),
    ...likely,
  ];
  for (const record of records) {
    if (record.id === undefined) continue;
    const { url, meta } = await text.page(record.id, '');
    const isIt =
      url.endsWith(`/${query.text.toLowerCase()}/`) ||
      squashed(meta['title'] ?? '') === query.squashed;
    if (isIt) return [record, ...ranked.filter(({ id }) => id !== record.id)];
  }
  return ranked;
}
