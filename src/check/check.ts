import type { Issue } from '../graph/issue.ts';
import type { Graph } from '../graph/model.ts';
import type { CheckContext } from './rule.ts';
import { rules, type RuleName } from './registry.ts';

/** The result of a check: every issue, sorted by place. */
export interface CheckReport {
  readonly issues: readonly Issue<RuleName>[];
  readonly counts: {
    readonly entries: number;
    readonly people: number;
    readonly sources: number;
    readonly claims: number;
  };
}

const isRuleName = (name: string): name is RuleName => Object.hasOwn(rules, name);

/**
 * Runs all rules over a graph.
 *
 * @param onRule told after each rule how many have run, of how many
 */
export function checkGraph(
  graph: Graph,
  context: CheckContext = {},
  onRule: (done: number, of: number) => void = () => undefined,
): CheckReport {
  const named = Object.entries(rules);
  const issues = named.flatMap(([name, rule], i) => {
    const found = isRuleName(name)
      ? rule.run(graph, context).map((finding) => ({ ...finding, rule: name }))
      : [];
    onRule(i + 1, named.length);
    return found;
  });
  issues.sort(
    ({ positions: [a] }, { positions: [b] }) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
  return {
    issues,
    counts: {
      entries: graph.entries.size,
      people: graph.people.size,
      sources: graph.sources.size,
      claims: graph.claims.length,
    },
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
