import { locatorText } from '../../citations/references.ts';
import { citationsOf } from '../citations-of.ts';
import type { Finding, Rule } from '../rule.ts';

export const unknownLocator: Rule = {
  description: 'A paragraph that is cited exists: its source numbers paragraphs and has that many.',
  run: (graph) =>
    citationsOf(graph)
      .flatMap((placed): Finding[] => {
        const { citation } = placed;
        const { key, locator } = citation;
        const source = graph.sources.get(key)?.data;
        if (!source || locator?.label !== 'para.') return [];
        if (source.role !== 'article') {
          return [
            {
              message: `The source "${key}" has no numbered paragraphs.`,
              hint: `Cite it without the paragraph: [@${key}].`,
              positions: [placed.position],
            },
          ];
        }
        const last = source.paragraphs.length;
        if (locator.value <= last) return [];
        return [
          {
            message: `The source "${key}" has no ${locatorText(locator)}; it has ${last} paragraphs.`,
            hint: `Cite one of para. 1 to para. ${last}.`,
            positions: [placed.position],
          },
        ];
      })
      .toArray(),
};
