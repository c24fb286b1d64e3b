import type { Query } from '../query/query.ts';
import { sameStem } from '../query/russian.ts';
import type { Term } from '../query/terms.ts';
import type { Period } from '../query/dates.ts';
import { allowedEdits, editsBetween } from '../query/misspelling.ts';
import type { NamedPage } from './named-page.ts';
import type { NameIndex, PreparedName } from './name-index.ts';

/** A page whose name answers a query, and how well. */
export interface NameMatch {
  readonly page: NamedPage;
  /** The name that matched best. */
  readonly name: string;
  /** From 0 to 1; 1 when the query is the name. */
  readonly score: number;
  /** How much of the query the name has, rare words counting more: 0 to 1. */
  readonly covered: number;
}

/** The score of the name itself, perhaps in another case. */
export const nearlyTheName = 0.9;

type Scored = Omit<NameMatch, 'page'>;

/**
 * Pages whose names match, the best first.
 *
 * @param mayBeMisspelt whether a word may be the misspelling of another; words that
 *   the site has are not
 */
export function matchNames(
  index: NameIndex,
  query: Query,
  mayBeMisspelt: (word: string) => boolean,
): NameMatch[] {
  const compare = comparison(index, query, mayBeMisspelt);
  return index.pages
    .flatMap(({ page, names }): NameMatch[] => {
      const when = periodScore(query.period, page.period);
      const best = names
        .map((name) => compare(name, when))
        .reduce((a, b) => (b.score > a.score ? b : a));
      return best.score > 0 ? [{ page, ...best }] : [];
    })
    .sort((a, b) => b.score - a.score);
}

/** Compares names with one query. */
function comparison(
  { pages, frequency }: NameIndex,
  query: Query,
  mayBeMisspelt: (word: string) => boolean,
): (name: PreparedName, when: number) => Scored {
  /**
   * Rare words count more; a word that no name has counts like one in a few names. A
   * number counts like a rare word, since it tells one of a series from the others.
   */
  const weigh = ({ script, forms }: Term): number => {
    const count =
      script === 'number' ? 1 : Math.max(...forms.map((form) => frequency.get(form) ?? 0));
    return Math.log(1 + pages.length / (count === 0 ? 4 : count));
  };
  const dateWeight = query.period === undefined ? 0 : 3;
  const wanted = query.terms.map((term) => ({
    term,
    weight: weigh(term),
    misspelt: mayBeMisspelt(term.word),
  }));
  const total = wanted.reduce((sum, { weight }) => sum + weight, dateWeight);

  /** How much of the query the name covers, and how much of the name the query covers. */
  function byTerms({ terms }: PreparedName, when: number): Likeness {
    let matched = dateWeight * when;
    let ofName = 0;
    for (const { term, weight, misspelt } of wanted) {
      let likeness = 0;
      let named: Term | undefined;
      for (const candidate of terms) {
        const how = alike(term, candidate, misspelt);
        if (how > likeness) [likeness, named] = [how, candidate];
      }
      if (named === undefined) continue;
      matched += weight * likeness;
      ofName += weigh(named) * likeness;
    }
    if (matched === 0) return none;
    const whole = terms.reduce((sum, term) => sum + weigh(term), 0);
    const covered = matched / total;
    const share = whole === 0 ? 0 : Math.min(1, ofName / whole);
    return { score: covered * (0.7 + 0.28 * share), covered };
  }

  return (name, when) => {
    if (query.squashed !== '' && query.squashed === name.squashed) {
      return { name: name.name, score: 1, covered: 1 };
    }
    const inWords = byTerms(name, when);
    const ways = [
      inWords,
      byChinese(name.chinese, query.chinese),
      // Words of the name are no letters run together: "round" is little of "Round 1".
      inWords.covered < 1 ? byLetters(name.squashed, query.squashed) : none,
    ];
    return { name: name.name, ...ways.reduce((a, b) => (b.score > a.score ? b : a)) };
  };
}

type Likeness = Pick<NameMatch, 'score' | 'covered'>;
const none: Likeness = { score: 0, covered: 0 };

/** How alike two words are: 1 the same, less for a beginning, less for a misspelling. */
function alike(typed: Term, named: Term, misspelt: boolean): number {
  if (typed.forms.some((form) => named.forms.includes(form))) return 1;
  if (typed.script === 'number' || named.script === 'number') return 0;
  const [a] = typed.forms;
  const [b] = named.forms;
  if (typed.script === 'cyrillic' && sameStem(a, b)) return 0.95;
  if (b.startsWith(a) && a.length >= 3) return 0.8;
  if (!misspelt || Math.abs(a.length - b.length) > 2) return 0;
  const edits = editsBetween(a, b);
  return edits > allowedEdits(Math.min(a.length, b.length))
    ? 0
    : 0.85 - (0.9 * edits) / Math.max(a.length, b.length);
}

function periodScore(wanted: Period | undefined, held: Period | undefined): number {
  if (!wanted || !held || held.to < wanted.from || held.from > wanted.to) return 0;
  return wanted.from === held.from && wanted.to === held.to ? 1 : 0.9;
}

/**
 * Any part of a Chinese name, and its abbreviations, which take characters out of it
 * in order: 集安组织 is 集体安全条约组织. What stands together counts more.
 */
function byChinese(name: string, runs: readonly string[]): Likeness {
  if (name === '' || runs.length === 0 || isOtherNumber(name, runs)) return none;
  const total = runs.reduce((sum, run) => sum + run.length, 0);
  let shared = 0;
  for (const run of runs) {
    if (run.length > 1 && name.includes(run)) shared += run.length;
    else shared += 0.85 * abbreviated(run, name);
  }
  const covered = shared / total;
  const share = Math.min(1, shared / name.length);
  return { score: covered ** 1.5 * (0.7 + 0.29 * share), covered };
}

/** Whether a name counts itself as another one than the query: 第8轮 is not 第18轮. */
function isOtherNumber(name: string, runs: readonly string[]): boolean {
  const wanted = runs.flatMap((run) => run.match(/\d+/g) ?? []);
  const held: readonly string[] = name.match(/\d+/g) ?? [];
  return wanted.length > 0 && held.length > 0 && !wanted.some((number) => held.includes(number));
}

/** How many characters of a run stand in a name in the same order; a single one counts for nothing. */
function abbreviated(run: string, name: string): number {
  let row: number[] = new Array<number>(name.length + 1).fill(0);
  for (const character of run) {
    const next = [0];
    for (let i = 0; i < name.length; i += 1) {
      next.push(
        name[i] === character ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0),
      );
    }
    row = next;
  }
  const length = row[name.length] ?? 0;
  return length < 2 ? 0 : length;
}

/** Fewer letters stand in too many names by chance. */
export const shortestRun = 5;

/** Pinyin without spaces and other names run together: any part of a name. */
function byLetters(name: string, typed: string): Likeness {
  if (typed.length < shortestRun || !name.includes(typed)) return none;
  return { score: 0.7 + 0.29 * (typed.length / name.length), covered: 1 };
}
