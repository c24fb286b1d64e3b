import { close, createIndex } from 'pagefind';

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
 * @throws Error with Pagefind's own messages when it reports any
 */
export async function pagefindFiles(pages: readonly IndexedPage[]): Promise<IndexFile[]> {
  try {
    // One index for all languages: names in Chinese and Russian stand on English pages.
    const { index, errors } = await createIndex({ forceLanguage: 'en', rootSelector: 'main' });
    if (!index) throw new Error(errors.join('\n'));
    for (const { url, html } of pages) {
      refuse((await index.addHTMLFile({ url, content: html })).errors);
    }
    const made = await index.getFiles();
    refuse(made.errors);
    return made.files.filter(({ path }) => needed.test(path));
  } catch (cause) {
    throw new Error('The search index could not be built.', { cause });
  } finally {
    await close();
  }
}

const needed =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|pagefind\.[^/]+\.pf_meta|(?:index|filter|fragment)\/.+)$/;

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
