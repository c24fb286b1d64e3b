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
  ['all', { reciprocalRank: 0.92, first: 0.89 }],
  ['name-english', { reciprocalRank: 0.95, first: 0.93 }],
  ['name-chinese', { reciprocalRank: 0.98, first: 0.97 }],
  ['name-russian', { reciprocalRank: 0.96, first: 0.95 }],
  ['name-pinyin', { reciprocalRank: 0.98, first: 0.98 }],
  ['ordinal', { reciprocalRank: 0.94, first: 0.92 }],
  ['date', { reciprocalRank: 0.87, first: 0.81 }],
  ['topic', { reciprocalRank: 0.8, first: 0.69 }],
  ['phrase', { reciprocalRank: 0.86, first: 0.82 }],
  ['typo', { reciprocalRank: 0.93, first: 0.9 }],
  ['question', { reciprocalRank: 0.85, first: 0.82 }],
  ['source', { reciprocalRank: 0.88, first: 0.82 }],
  ['claim', { reciprocalRank: 0.87, first: 0.8 }],
]);
