import type { Entry, Graph } from './model.ts';
import type { Comparison } from './prose.ts';

/** An entry that sets two accounts beside each other, subject by subject. */
export interface ComparedAccounts {
  readonly entry: Entry;
  readonly comparison: Comparison;
}

/** Every entry with a comparison of two accounts. */
export function comparedAccounts(graph: Graph): ComparedAccounts[] {
  return [...graph.entries.values()].flatMap((entry) => {
    const comparison = accountsOf(entry);
    return comparison ? [{ entry, comparison }] : [];
  });
}

/** The comparison of an entry that says which subjects each of two accounts names. */
export function accountsOf({ prose }: Entry): Comparison | undefined {
  return prose.comparisons.find(({ accounts }) => accounts.length === 2);
}

/** The anchor of a subject on the page of a comparison. */
export function subjectId(index: number): string {
  return `subject-${index + 1}`;
}
