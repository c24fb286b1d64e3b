import type { LinkTarget } from '../../graph/link-target.ts';
import type { Graph } from '../../graph/model.ts';
import { nearest } from '../../graph/nearest.ts';
import type { Rule } from '../rule.ts';
import { linkTargetExists } from './unknown-link.ts';

export const unknownAnchor: Rule = {
  description: 'A link with a fragment leads to a heading or a disagreement that the page has.',
  run: (graph) =>
    [...graph.entries.values()].flatMap(({ prose }) =>
      prose.links.flatMap(({ url, target, position }) => {
        const fragment = 'fragment' in target ? target.fragment : undefined;
        if (fragment === undefined || !linkTargetExists(graph, target)) return [];
        const anchors = anchorsOf(graph, target);
        if (anchors.includes(fragment)) return [];
        const near = nearest(fragment, anchors);
        return [
          {
            message: `The page behind the link "${url}" has no anchor "${fragment}".`,
            hint: near
              ? `Did you mean "#${near}"?`
              : anchors.length > 0
                ? `Its anchors are: ${anchors.join(', ')}.`
                : `The page has no anchors; link to it without "#${fragment}".`,
            positions: [position],
          },
        ];
      }),
    ),
};

/** The anchors of a page that authors may link to. */
function anchorsOf(graph: Graph, target: LinkTarget): string[] {
  if (target.kind !== 'entry') return [];
  const prose = graph.entries.get(target.id)?.prose;
  return [...(prose?.headings ?? []), ...(prose?.disagreements ?? [])].map(({ id }) => id);
}
