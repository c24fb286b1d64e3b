import type { Graph, Source } from '../../graph/model.ts';

/**
 * By what the search finds words of an article that the site does not hold: for each
 * article the id of its page in the index and, for each paragraph, the hashes of its
 * four-word sequences. It loads when a query may be a quotation.
 */
export type QuotationsFile = readonly (readonly [id: string, paragraphs: readonly string[]])[];

/** The articles with their fingerprints. */
export function quotationsFile(
  { sources }: Graph,
  idOf: (source: Source) => string,
): QuotationsFile {
  return [...sources.values()].flatMap((source) =>
    source.data.role === 'article'
      ? [[idOf(source), source.data.paragraphs.map(({ sequences }) => sequences)] as const]
      : [],
  );
}
