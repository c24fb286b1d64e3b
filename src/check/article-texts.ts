import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { numberedParagraphs } from '../citations/article-text.ts';
import { sourceKey, type SourceKey } from '../schemas/ids.ts';

/**
 * Reads the articles' texts from a folder: one file `<source-key>.txt` each.
 *
 * @throws Error when a file's paragraphs are not numbered in order
 */
export function readArticleTexts(directory: string): Map<SourceKey, readonly string[]> {
  const files = readdirSync(directory).filter((name) => name.endsWith('.txt'));
  return new Map(
    files.map((name) => {
      const paragraphs = numberedParagraphs(readFileSync(join(directory, name), 'utf8'));
      return [sourceKey.parse(name.slice(0, -'.txt'.length)), paragraphs.map(({ text }) => text)];
    }),
  );
}
