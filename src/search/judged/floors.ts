import type { QueryClass } from './query.ts';

/** What the search must reach on the judged queries; a little below what it does. */
interface Floor {
  readonly reciprocalRank: number;
  readonly first: number;
  readonly firstThree: number;
}

/**
 * Raise a floor when the search gets better; lower one only with a reason in the
 * message of the change.
 */
export const floors: ReadonlyMap<QueryClass | 'all', Floor> = new Map([
  ['all', { reciprocalRank: 0.945, first: 0.92, firstThree: 0.97 }],
  ['name-english', { reciprocalRank: 0.975, first: 0.96, firstThree: 0.99 }],
  ['name-chinese', { reciprocalRank: 0.98, first: 0.97, firstThree: 0.98 }],
  ['name-russian', { reciprocalRank: 0.97, first: 0.97, firstThree: 0.97 }],
  ['name-pinyin', { reciprocalRank: 0.98, first: 0.98, firstThree: 0.98 }],
  ['ordinal', { reciprocalRank: 0.95, first: 0.93, firstThree: 0.95 }],
  ['date', { reciprocalRank: 0.945, first: 0.91, firstThree: 0.98 }],
  ['topic', { reciprocalRank: 0.86, first: 0.78, firstThree: 0.94 }],
  ['phrase', { reciprocalRank: 0.925, first: 0.9, firstThree: 0.94 }],
  ['typo', { reciprocalRank: 0.985, first: 0.98, firstThree: 0.98 }],
  ['question', { reciprocalRank: 0.87, first: 0.82, firstThree: 0.89 }],
  ['source', { reciprocalRank: 0.87, first: 0.81, firstThree: 0.93 }],
  ['claim', { reciprocalRank: 0.87, first: 0.8, firstThree: 0.95 }],
]);
