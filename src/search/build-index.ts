import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { close, createIndex } from 'pagefind';

const entrySchema = z.object({
  languages: z.object({ en: z.object({ page_count: z.number() }) }),
});

/** What the index holds. */
export interface IndexSummary {
  readonly pages: number;
}

/**
 * Indexes a built site and writes the index into it, under `pagefind/`.
 *
 * @param directory the folder of the built site
 * @throws Error with Pagefind's own messages when it reports any
 */
export async function buildSearchIndex(directory: string): Promise<IndexSummary> {
  try {
    // One index for all languages: names in Chinese and Russian stand on English pages.
    const { index, errors } = await createIndex({
      forceLanguage: 'en',
      includeCharacters: '·',
      // Numbers of citations are no words of the text.
      excludeSelectors: ['.cite'],
    });
    if (!index) throw new Error(errors.join('\n'));
    const added = await index.addDirectory({ path: directory });
    refuse(added.errors);
    const outputPath = join(directory, 'pagefind');
    const written = await index.writeFiles({ outputPath });
    refuse(written.errors);
    // Pages without `data-pagefind-body` are read but not indexed; only this file tells them apart.
    const entry = readFileSync(join(outputPath, 'pagefind-entry.json'), 'utf8');
    const pages = entrySchema.parse(JSON.parse(entry)).languages.en.page_count;
    if (pages === 0) throw new Error('No page of the built site carries data-pagefind-body.');
    return { pages };
  } catch (cause) {
    throw new Error('The search index could not be built.', { cause });
  } finally {
    await close();
  }
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
