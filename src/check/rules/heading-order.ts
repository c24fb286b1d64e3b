import type { Finding, Rule } from '../rule.ts';
import type { Heading } from '../../graph/prose.ts';

export const headingOrder: Rule = {
  description:
    'Sections begin at `##`, no level is skipped, and no heading stands twice on a page.',
  run: (graph) => [...graph.entries.values()].flatMap(({ prose }) => findings(prose.headings)),
};

function findings(headings: readonly Heading[]): Finding[] {
  return headings.flatMap(({ depth, text, position }, i) => {
    const before = headings[i - 1]?.depth ?? 1;
    const twin = headings.slice(0, i).find((heading) => heading.text === text);
    return [
      ...(depth === 1 || depth > before + 1
        ? [
            {
              message:
                depth === 1
                  ? `The heading "${text}" is a main heading; the title is the only one.`
                  : `The heading "${text}" skips a level: ${'#'.repeat(depth)} after ${before === 1 ? 'the title' : '#'.repeat(before)}.`,
              hint: `Write ${'#'.repeat(depth === 1 ? 2 : before + 1)} ${text}.`,
              positions: [position] as const,
            },
          ]
        : []),
      ...(twin
        ? [
            {
              message: `The heading "${text}" stands twice on the page.`,
              hint: `Give one of them another text; the first is in line ${twin.position.line}.`,
              positions: [position] as const,
            },
          ]
        : []),
    ];
  });
}
