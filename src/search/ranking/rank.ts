import type { NameMatch } from '../names/match-names.ts';
import type { Quoted } from '../engine/protocol.ts';
import { noEvidence, type Evidence } from './evidence.ts';
import { score } from './score.ts';

/** A page in the list of results, by its id in the index or, without one, by name alone. */
export interface Ranked {
  readonly id: string | undefined;
  readonly evidence: Evidence;
  /** The name that matched, where one did. */
  readonly match: NameMatch | undefined;
  /** Of an article: words of the query that stand in it. */
  readonly quoted?: Quoted;
}

/**
 * Brings what names and text say together, the best page first.
 *
 * A section of a page, such as a round without a page of its own, is a result beside
 * its page: it has the name, the page the text.
 *
 * @param kindOf the kind of a page by its id
 */
export function rank(
  names: readonly NameMatch[],
  text: ReadonlyMap<string, Evidence>,
  kindOf: (id: string) => string,
): Ranked[] {
  const byName = names.map((match): Ranked => {
    const { id, address } = match.page;
    const page = id === undefined ? undefined : text.get(id);
    const { score: name, covered } = match;
    const known =
      address.includes('#') && covered < wholeQuery
        ? { ...noEvidence, date: page?.date ?? false }
        : (page ?? noEvidence);
    return {
      id,
      match,
      evidence: { ...known, name, covered: Math.max(covered, known.covered) },
    };
  });
  const named = new Set(names.flatMap(({ page }) => (page.address.includes('#') ? [] : page.id)));
  const others = [...text].flatMap(([id, evidence]): Ranked[] =>
    named.has(id) ? [] : [{ id, evidence, match: undefined }],
  );
  const all = [...byName, ...others];
  const answers = all.filter(({ evidence }) => isAnswer(evidence));
  return (answers.length > 0 ? answers : all.filter(({ evidence }) => isPart(evidence)))
    .map((ranked) => ({ ranked, score: score(ranked.evidence, kind(ranked, kindOf)) }))
    .sort((a, b) => b.score - a.score)
    .map(({ ranked }) => ranked);
}

/** So much of a query is all of it, a day within the year or month sought included. */
const wholeQuery = 0.9;

function kind({ id, match }: Ranked, kindOf: (id: string) => string): string {
  return match?.page.kind ?? (id === undefined ? 'Page' : kindOf(id));
}

/** A page with little of the query is no result: the count is to mean something. */
export function isAnswer({ name, covered }: Evidence): boolean {
  return covered >= 0.55 || name >= 0.35;
}

/** Where no page has more, half of a query is better than nothing: "Somali pirates". */
function isPart({ covered }: Evidence): boolean {
  return covered >= 0.35;
}
