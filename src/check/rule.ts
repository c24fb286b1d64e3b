import type { Issue } from '../graph/issue.ts';
import type { Graph } from '../graph/model.ts';

/** What a rule finds; the registry adds the rule's name. */
export type Finding = Omit<Issue, 'rule'>;

/** A rule of the content check: a pure function over the graph. */
export interface Rule {
  /** What holds when the rule is kept: one sentence for the README. */
  readonly description: string;
  /** Everything that breaks the rule. */
  readonly run: (graph: Graph) => Finding[];
}
