import { nearest } from '../../graph/nearest.ts';
import type { Rule } from '../rule.ts';

export const missingInventoryEntry: Rule = {
  description: 'Every entry that `content/inventory.yaml` lists is there.',
  run: (graph) =>
    graph.inventory.flatMap(({ id, position }) => {
      if (graph.entries.has(id) || graph.unreadable.has(id)) return [];
      const near = nearest(id, graph.entries.keys());
      return [
        {
          message: `The entry "${id}" of the inventory is missing.`,
          hint: `Write content/${id}.mdx${near ? `, or rename "${near}" if it is meant` : ''}.`,
          positions: [position],
        },
      ];
    }),
};
