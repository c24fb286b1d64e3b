import type { Rule } from '../rule.ts';

/** Texts that tell nothing of the target. https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context */
const empty =
  /^(?:here|this|that|it|link|page|this page|click here|read more|more|see|see here|source|article)$/i;

export const linkText: Rule = {
  description: 'The text of a link names its target.',
  run: (graph) =>
    [...graph.entries.values()].flatMap(({ prose }) =>
      prose.links
        .filter(({ text }) => text === '' || empty.test(text) || /^(?:https?:|\.\.?\/)/.test(text))
        .map(({ text, url, position }) => ({
          message:
            text === ''
              ? `The link to "${url}" has no text.`
              : `The link text "${text}" does not name its target.`,
          hint: 'Write the name of the page that the link leads to.',
          positions: [position],
        })),
    ),
};
