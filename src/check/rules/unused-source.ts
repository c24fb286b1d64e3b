import { citationsOf } from '../citations-of.ts';
import type { Rule } from '../rule.ts';

export const unusedSource: Rule = {
  description: 'Every source is cited by an entry, a person, a claim or a series.',
  run: (graph) => {
    // What cannot be read may cite any of them.
    if (graph.unreadable.size > 0) return [];
    const cited = new Set(citationsOf(graph).map(({ citation }) => citation.key));
    return [...graph.sources.values()]
      .filter(({ key }) => !cited.has(key))
      .map(({ key, file, at }) => ({
        message: `Nothing cites the source "${key}".`,
        hint: `Cite it, [@${key}], or remove ${file}.`,
        positions: [at([])],
      }));
  },
};
