import type { QueryClass } from './query.ts';

/** What the search must reach on the judged queries; a little below what it does. */
interface Floor {
  readonly reciprocalRank: number;
  readonly first: number;
}

/**
 * Raise a floor when the search gets better; lower one only with a reason in the
 * message of the change.
 */
export const floors: ReadonlyMap<QueryClass | 'all', Floor> = new Map([
  ['all', { reciprocalRank: 0.9, first: 0.87 }],
  ['name-english', { reciprocalRank: 0.92, first: 0.9 }],
  ['name-chinese', { reciprocalRank: 0.97, first: 0.96 }],
  ['name-russian', { reciprocalRank: 0.95, first: 0.95 }],
  ['name-pinyin', { reciprocalRank: 0.98, first: 0.98 }],
  ['ordinal', { reciprocalRank: 0.92, first: 0.89 }],
  ['date', { reciprocalRank: 0.87, first: 0.81 }],
  ['topic', { reciprocalRank: 0.73, first: 0.63 }],
  ['phrase', { reciprocalRank: 0.88, first: 0.85 }],
  ['typo', { reciprocalRank: 0.93, first: 0.9 }],
  ['question', { reciprocalRank: 0.83, first: 0.79 }],
  ['source', { reciprocalRank: 0.88, first: 0.83 }],
  ['claim', { reciprocalRank: 0.87, first: 0.8 }],
]);
