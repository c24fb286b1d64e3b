import { nearlyTheName } from '../names/match-names.ts';
import { noEvidence } from '../ranking/evidence.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { QuotedPlace } from './quotation.ts';

/**
 * Puts in the articles that hold words of the query in a row: first, but below pages
 * that quote the same words, which say more of them, and below what is called so.
 */
export function withQuoted(
  ranked: readonly Ranked[],
  places: readonly QuotedPlace[],
): readonly Ranked[] {
  if (places.length === 0) return ranked;
  const ids: ReadonlySet<string | undefined> = new Set(places.map(({ id }) => id));
  const others = ranked.filter(({ id }) => !ids.has(id));
  const first = others.findIndex(
    ({ evidence: { phrase, name } }) => !phrase && name < nearlyTheName,
  );
  const at = first === -1 ? others.length : first;
  const quoted = places.map((place): Ranked => ({
    id: place.id,
    evidence: noEvidence,
    match: undefined,
    quoted: place,
  }));
  return [...others.slice(0, at), ...quoted, ...others.slice(at)];
}
