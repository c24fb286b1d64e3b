import type { Rule } from '../rule.ts';

export const claimNumbering: Rule = {
  description:
    'Claims are numbered 1, 2, 3 within their article, and stand in a paragraph that it has.',
  run: (graph) =>
    [...Map.groupBy(graph.claims, ({ source }) => source)].flatMap(([key, claims]) => {
      const article = graph.sources.get(key)?.data;
      const first = claims[0];
      if (graph.unreadable.has(`sources/${key}`)) return [];
      if (article?.role !== 'article') {
        return first
          ? [
              {
                message: `These claims belong to no article: there is no article "${key}".`,
                hint: 'Name the file after the key of one of the articles in content/sources/.',
                positions: [first.position],
              },
            ]
          : [];
      }
      return claims.flatMap(({ data, at }, i) => [
        ...(data.number === i + 1
          ? []
          : [
              {
                message: `The claim number ${data.number} stands where ${i + 1} is expected.`,
                hint: `Write "number: ${i + 1}", or mend the order.`,
                positions: [at(['claims', i, 'number'])] as const,
              },
            ]),
        ...(data.paragraph === 'page' || data.paragraph <= article.paragraphs.length
          ? []
          : [
              {
                message: `The article "${key}" has no paragraph ${data.paragraph}; it has ${article.paragraphs.length}.`,
                hint: 'Write the number of the paragraph that makes the statement.',
                positions: [at(['claims', i, 'paragraph'])] as const,
              },
            ]),
      ]);
    }),
};
