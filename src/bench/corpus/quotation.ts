import type { Writer } from './writer.ts';

/** The paragraphs of the articles of a corpus, by key: each a text in which words can be quoted. */
export type QuotableArticles = ReadonlyMap<string, readonly string[]>;

/**
 * Some words of a paragraph in quotation marks, with the citation that proves them.
 *
 * @param index which of the articles is quoted; without it any
 */
export function quotation(writer: Writer, articles: QuotableArticles, index?: number): string {
  const all = [...articles];
  const [key, paragraphs] = all[index ?? -1] ?? writer.random.pick(all);
  const number = writer.random.between(1, paragraphs.length);
  // Sentences of the corpus hold nothing but words and full stops.
  const words = (paragraphs[number - 1] ?? '').replaceAll('.', '').split(' ');
  const length = Math.min(words.length, writer.random.between(5, 9));
  const start = writer.random.between(0, words.length - length);
  const quoted = words.slice(start, start + length).join(' ');
  return `“${quoted}” [@${key}, para. ${number}, "${quoted}"]`;
}

/** The text of an article: paragraphs of a few sentences. */
export function articleText(writer: Writer): string[] {
  return Array.from({ length: writer.random.between(8, 18) }, () =>
    Array.from({ length: writer.random.between(2, 4) }, () => `${writer.sentence()}.`).join(' '),
  );
}
