import type { Rule } from '../rule.ts';

export const uncitedParagraph: Rule = {
  description:
    'Every paragraph, list item and table row carries a citation; a line that leads in to a list and ends with a colon need not.',
  run: (graph) =>
    [...graph.entries.values()].flatMap(({ prose }) =>
      prose.blocks
        .filter((block) => block.clusterCount === 0 && !block.leadsIn)
        .map((block) => ({
          message: `This ${block.kind} has no citation: "${opening(block.text)}".`,
          hint: 'Cite what supports it, [@key, para. 3], or leave it out.',
          positions: [block.position],
        })),
    ),
};

function opening(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`;
}
