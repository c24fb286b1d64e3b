import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { numberedParagraphs, type NumberedParagraph } from '../citations/article-text.ts';
import { sourceKey, type SourceKey } from '../schemas/ids.ts';

/**
 * Reads the articles' texts from a folder: one file `<source-key>.txt` each.
 *
 * @throws Error that names the file whose paragraphs are not numbered in order, or
 *   whose name is no source key
 */
export function readArticleTexts(directory: string): Map<SourceKey, readonly string[]> {
  const files = readdirSync(directory).filter((name) => name.endsWith('.txt'));
  return new Map(
    files.map((name) => {
      const text = readFileSync(join(directory, name), 'utf8');
      return [keyOf(name), paragraphsOf(name, text).map((paragraph) => paragraph.text)];
    }),
  );
}

function keyOf(name: string): SourceKey {
  const key = sourceKey.safeParse(name.slice(0, -'.txt'.length));
  if (key.success) return key.data;
  throw new RangeError(
    `${name} is not named after a source. Name it after its key: tass-2023.txt.`,
  );
}

function paragraphsOf(name: string, text: string): readonly NumberedParagraph[] {
  try {
    return numberedParagraphs(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError(`${name}: ${error.message}`, { cause: error });
  }
}
