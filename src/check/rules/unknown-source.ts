import { nearest } from '../../graph/nearest.ts';
import { citationsOf } from '../citations-of.ts';
import type { Finding, Rule } from '../rule.ts';

export const unknownSource: Rule = {
  description: 'Every citation names a source that has a record in `content/sources/`.',
  run: (graph) =>
    citationsOf(graph)
      .filter(
        ({ citation: { key } }) =>
          !graph.sources.has(key) && !graph.unreadable.has(`sources/${key}`),
      )
      .map(({ citation, position }): Finding => {
        const near = nearest(citation.key, graph.sources.keys());
        return {
          message: `There is no source "${citation.key}".`,
          hint: near
            ? `Did you mean "${near}"?`
            : `Write its record: content/sources/${citation.key}.yaml.`,
          positions: [position],
        };
      })
      .toArray(),
};
