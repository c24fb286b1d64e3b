import type { LinkTarget } from '../../graph/link-target.ts';
import type { Graph } from '../../graph/model.ts';
import { nearest } from '../../graph/nearest.ts';
import type { Rule } from '../rule.ts';

export const unknownLink: Rule = {
  description: 'A link leads to an entry, a person or a source of the site, by its file.',
  run: (graph) => {
    const files = targetFiles(graph);
    return [...graph.entries.values()].flatMap(({ prose }) =>
      prose.links
        .filter(({ target }) => !linkTargetExists(graph, target) && !isUnreadable(graph, target))
        .map(({ url, target, position }) => ({
          message:
            target.kind === 'external'
              ? `The link "${url}" leads out of the site.`
              : `The link "${url}" leads to no file of the content.`,
          hint: hintFor(files, url, target),
          positions: [position],
        })),
    );
  },
};

/** Whether a link's target has a page. */
export function linkTargetExists(graph: Graph, target: LinkTarget): boolean {
  switch (target.kind) {
    case 'entry':
      return graph.entries.has(target.id);
    case 'person':
      return graph.people.has(target.id);
    case 'source':
      return graph.sources.has(target.id);
    default:
      return false;
  }
}

function isUnreadable({ unreadable }: Graph, target: LinkTarget): boolean {
  switch (target.kind) {
    case 'entry':
      return unreadable.has(target.id);
    case 'person':
      return unreadable.has(`people/${target.id}`);
    case 'source':
      return unreadable.has(`sources/${target.id}`);
    default:
      return false;
  }
}

/** The files that a link may lead to, as it is written in another. */
function targetFiles(graph: Graph): string[] {
  return [...graph.entries.values(), ...graph.people.values(), ...graph.sources.values()].map(
    ({ file }) => `../${file}`,
  );
}

function hintFor(files: readonly string[], url: string, target: LinkTarget): string {
  if (target.kind === 'external') {
    return 'Write a record of the page in content/sources/ and cite it: [@key].';
  }
  const near = nearest(url.replace(/#.*$/, ''), files);
  return near
    ? `Did you mean "${near}"?`
    : 'Link to the other file, such as "../organisations/tass.mdx".';
}
