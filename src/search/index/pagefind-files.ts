import { close, createIndex } from 'pagefind';
import { minify } from 'vite';

/** A file of the index, by its path in the index's folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A page for the index: its address and the HTML of which only `<main>` is read. */
export interface IndexedPage {
  readonly url: string;
  readonly html: string;
}

/**
 * Has Pagefind index pages and gives the files that the search needs; its ready-made
 * interfaces and the worker are not among them.
 *
 * @param batches pages to index, as many at once as are handed over at once
 * @param onIndexed told after each page how many are indexed
 * @throws Error with Pagefind's own messages when it reports any
 */
export async function pagefindFiles(
  batches: AsyncIterable<readonly IndexedPage[]>,
  onIndexed: (done: number) => void,
): Promise<IndexFile[]> {
  try {
    // One index for all languages: names in Chinese and Russian stand on English pages.
    const { index, errors } = await createIndex({ forceLanguage: 'en', rootSelector: 'main' });
    if (!index) throw new Error(errors.join('\n'));
    let done = 0;
    for await (const batch of batches) {
      const added = await Promise.all(
        batch.map(async ({ url, html }) => {
          const answer = await index.addHTMLFile({ url, content: html });
          onIndexed((done += 1));
          return answer;
        }),
      );
      refuse(added.flatMap(({ errors: found }) => found));
    }
    const made = await index.getFiles();
    refuse(made.errors);
    return await Promise.all(made.files.filter(({ path }) => needed.test(path)).map(minified));
  } catch (cause) {
    throw new Error('The search index could not be built.', { cause });
  } finally {
    await close();
  }
}

const needed =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|pagefind\.[^/]+\.pf_meta|(?:index|filter|fragment)\/.+)$/;

/** Pagefind delivers its script as it was written. */
async function minified(file: IndexFile): Promise<IndexFile> {
  if (!file.path.endsWith('.js')) return file;
  const { code, errors } = await minify(file.path, Buffer.from(file.content).toString('utf8'));
  refuse(errors.map(({ message }) => message));
  return { path: file.path, content: Buffer.from(code) };
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
