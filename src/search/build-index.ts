import { close, createIndex } from 'pagefind';

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
    const { index, errors } = await createIndex({ forceLanguage: 'en', includeCharacters: '·' });
    if (!index) throw new Error(errors.join('\n'));
    const added = await index.addDirectory({ path: directory });
    refuse(added.errors);
    if (added.page_count === 0)
      throw new Error('No page of the built site carries data-pagefind-body.');
    const written = await index.writeFiles({ outputPath: `${directory}/pagefind` });
    refuse(written.errors);
    return { pages: added.page_count };
  } catch (cause) {
    throw new Error('The search index could not be built.', { cause });
  } finally {
    await close();
  }
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
