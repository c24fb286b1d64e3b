import type { Entry, Graph } from './model.ts';
import type { Comparison } from './prose.ts';

/** An entry that sets two accounts beside each other, subject by subject. */
export interface ComparedAccounts {
  readonly entry: Entry;
  readonly comparison: Comparison;
}

/** Every entry with a comparison of two accounts that says which subjects each names. */
export function comparedAccounts(graph: Graph): ComparedAccounts[] {
  return [...graph.entries.values()].flatMap((entry) => {
    const comparison = entry.prose.comparisons.find(({ accounts }) => accounts.length === 2);
    return comparison ? [{ entry, comparison }] : [];
  });
}

/** The anchor of a subject on the page of a comparison. */
export function subjectId(index: number): string {
  return `subject-${index + 1}`;
}
