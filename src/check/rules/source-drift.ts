import { fingerprint } from '../../citations/fingerprints.ts';
import type { Rule } from '../rule.ts';

export const sourceDrift: Rule = {
  description:
    'With the articles’ texts at hand (`--texts DIR`): every paragraph has the fingerprint that its record carries.',
  run: (graph, { texts }) =>
    [...(texts ?? [])].flatMap(([key, paragraphs]) => {
      const source = graph.sources.get(key);
      if (source?.data.role !== 'article') return [];
      const prints = source.data.paragraphs;
      const makeAnew = `Make them anew: npm run fingerprint -- ${key}.txt, then check what cites the article.`;
      if (prints.length !== paragraphs.length) {
        return [
          {
            message: `The text of "${key}" has ${paragraphs.length} paragraphs; its record has ${prints.length} fingerprints.`,
            hint: makeAnew,
            positions: [source.at(['paragraphs'])],
          },
        ];
      }
      return paragraphs.flatMap((text, i) => {
        const now = fingerprint(text);
        const print = prints[i];
        if (print && print.sha256 === now.sha256 && print.sequences === now.sequences) return [];
        return [
          {
            message: `Paragraph ${i + 1} of "${key}" is not the text that was fingerprinted.`,
            hint: makeAnew,
            positions: [source.at(['paragraphs', i, 'sha256'])],
          },
        ];
      });
    }),
};
