import type { JudgedQuery, QueryClass } from './query.ts';

/** How well the search answers the queries of a class. */
export interface Figures {
  readonly queries: number;
  /** Mean of 1 divided by the place of the first wanted page among the first ten, 0 if none. */
  readonly reciprocalRank: number;
  /** Share of queries whose first result is wanted. */
  readonly first: number;
  /** Share with a wanted page among the first three. */
  readonly firstThree: number;
}

/** A judged query and the addresses of the first results, with the section that each leads to. */
export interface Judgement {
  readonly judged: JudgedQuery;
  readonly found: readonly string[];
}

/** The place of the first wanted page, from 1; 0 when it is not among the first ten. */
export function placeOf({ judged, found }: Judgement): number {
  const isWanted = (address: string): boolean =>
    judged.wanted.includes(address) || judged.wanted.includes(address.replace(/#.*/, ''));
  return found.slice(0, 10).findIndex(isWanted) + 1;
}

/** The figures of all queries and of each class. */
export function figures(
  judgements: readonly Judgement[],
): ReadonlyMap<QueryClass | 'all', Figures> {
  const classes = [...new Set(judgements.map(({ judged }) => judged.class))];
  return new Map([
    ['all', figuresOf(judgements)],
    ...classes.map(
      (name) =>
        [name, figuresOf(judgements.filter(({ judged }) => judged.class === name))] as const,
    ),
  ]);
}

function figuresOf(judgements: readonly Judgement[]): Figures {
  const places = judgements.map(placeOf);
  const share = (counts: (place: number) => number): number =>
    places.reduce((sum, place) => sum + counts(place), 0) / Math.max(1, places.length);
  return {
    queries: places.length,
    reciprocalRank: share((place) => (place === 0 ? 0 : 1 / place)),
    first: share((place) => (place === 1 ? 1 : 0)),
    firstThree: share((place) => (place > 0 && place <= 3 ? 1 : 0)),
  };
}

/** The figures as a table for the terminal. */
export function figuresTable(all: ReadonlyMap<string, Figures>): string {
  const head = ['class', 'queries', 'MRR', 'first', 'in three'];
  const rows = [...all].map(([name, { queries, reciprocalRank, first, firstThree }]) => [
    name,
    String(queries),
    reciprocalRank.toFixed(3),
    first.toFixed(3),
    firstThree.toFixed(3),
  ]);
  return [head, ...rows]
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(14) : cell.padStart(9))).join(''))
    .join('\n');
}
