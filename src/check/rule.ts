import type { Issue } from '../graph/issue.ts';
import type { Graph } from '../graph/model.ts';
import type { LedgerFile } from '../permalinks/read-ledger.ts';
import type { SourceKey } from '../schemas/ids.ts';

/** What a rule finds; the registry adds the rule's name. */
export type Finding = Omit<Issue, 'rule'>;

/** What a check has at hand besides the content. */
export interface CheckContext {
  /** The paragraphs of articles whose texts are at hand (`--texts DIR`). */
  readonly texts?: ReadonlyMap<SourceKey, readonly string[]>;
  /** The ledger of permanent links, where there is one. */
  readonly ledger?: LedgerFile;
}

/** A rule of the content check: a pure function over the graph. */
export interface Rule {
  /** What holds when the rule is kept: one sentence for the README. */
  readonly description: string;
  /** Everything that breaks the rule. */
  readonly run: (graph: Graph, context: CheckContext) => Finding[];
}
