import type { Evidence } from './evidence.ts';

/**
 * How well a page answers a query. Higher is better; only the order counts.
 *
 * What is scored, and why:
 *
 * 1. **Name.** Most readers look for a thing by its name, and its own page is the
 *    answer, above every page that mentions it. A name that matches well counts far
 *    more than two that match by half, so the match is squared; a name that *is* the
 *    query puts its page first.
 * 2. **Text.** How well the page's text matches, as Pagefind reckons it from how rare
 *    the words are and where they stand (definition, headings). Its scores lie far
 *    apart, so they are drawn together. A short record has the words close by
 *    nature: the best page counts at least half as much as the best record.
 * 3. **Words together, and the date sought,** when they stand on the page as typed.
 * 4. **Sort of page.** An entry says what is known; a source or statement is a piece
 *    of it. They come below an entry that matches as well.
 * 5. **How much of the query is answered** multiplies the whole, so that a page with
 *    all words stands above one with a fine match for one of them.
 *
 * The numbers are tuned on the judged queries (`src/search/judged/`), where changing
 * any by a third changes little.
 */
export function score(evidence: Evidence, kind: string): number {
  const { name, text, kin, covered, phrase, date } = evidence;
  const closeness = Math.max(text ** 0.2, 0.5 * kin ** 0.2);
  const fromText = 0.7 * closeness + 0.2 * covered + (phrase ? 0.2 : 0) + (date ? 0.3 : 0);
  const answered = covered * (2 * name ** 2 + fromText * weightOf(kind));
  return answered + (name >= isTheName ? 1 : 0);
}

/** Less than 1, since a name may be typed with a question word before it. */
const isTheName = 0.97;

const weights: ReadonlyMap<string, number> = new Map([
  ['Series', 0.8],
  ['Record', 0.85],
  ['Mention', 0.6],
  ['Page', 0.3],
]);

function weightOf(kind: string): number {
  return weights.get(kind) ?? 1;
}
