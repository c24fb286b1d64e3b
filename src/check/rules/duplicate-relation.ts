import type { Position } from '../../graph/issue.ts';
import { relationTypes } from '../../schemas/relation.ts';
import type { Rule } from '../rule.ts';

export const duplicateRelation: Rule = {
  description: 'A relation is declared once, on one of its two pages; it shows on both.',
  run: (graph) => {
    const first = new Map<string, () => Position>();
    return [...graph.entries.values()].flatMap((entry) =>
      entry.data.relations.flatMap(({ type, target }, i) => {
        const place = () => entry.at(['relations', i, 'target']);
        const { forward, inverse } = relationTypes[type];
        // A relation with one name in both directions is the same from either side.
        const ends = forward === inverse ? [entry.id, target].sort() : [entry.id, target];
        const key = [type, ...ends].join(' ');
        const earlier = first.get(key);
        if (!earlier) {
          first.set(key, place);
          return [];
        }
        return [
          {
            message: `The relation "${type}" between "${entry.id}" and "${target}" is declared twice.`,
            hint: `Remove it here; it stands in ${earlier().file}, line ${earlier().line}.`,
            positions: [place()],
          },
        ];
      }),
    );
  },
};
