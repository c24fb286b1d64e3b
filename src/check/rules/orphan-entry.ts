import { inboundPages } from '../../graph/inbound.ts';
import type { Rule } from '../rule.ts';

/** How many other pages must lead to an entry by a link or a relation. */
const fewest = 2;

export const orphanEntry: Rule = {
  description: `At least ${fewest} other pages lead to each entry, by a link or a relation.`,
  run: (graph) => {
    // What cannot be read may lead to any of them.
    if (graph.unreadable.size > 0) return [];
    return [...graph.entries.values()].flatMap((entry) => {
      const pages = inboundPages(graph).get(entry.id)?.size ?? 0;
      if (pages >= fewest) return [];
      const found = pages === 0 ? 'No other page leads' : 'Only one other page leads';
      return [
        {
          message: `${found} to the entry "${entry.id}".`,
          hint: 'Link to it where another page mentions it, or declare a relation.',
          positions: [entry.at(['title'])],
        },
      ];
    });
  },
};
