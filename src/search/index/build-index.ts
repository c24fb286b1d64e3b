import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import type { SiteContent } from '../../data/site-content.ts';
import type { SearchDocument } from '../documents/document.ts';
import { searchDocuments } from '../documents/all-documents.ts';
import { documentHtml } from '../documents/document-html.ts';
import { vocabulary } from '../documents/vocabulary.ts';
import { hanVariants } from '../names/han-variants.ts';
import { writeNames } from '../names/names-file.ts';
import type { NamedPage } from '../names/named-page.ts';
import { namedPages } from '../names/page-names.ts';
import { shardNames } from '../names/shards.ts';
import type { BuiltPages } from './built-pages.ts';
import { citedFile, facetsFile } from './facets-file.ts';
import { pagefindFiles, type IndexedPage, type IndexFile } from './pagefind-files.ts';
import { unpacked } from './packed-file.ts';
import { quotationsFile } from './quotations-file.ts';
import { shorterList } from './shorter-list.ts';
import { smallerChunks } from './smaller-chunks.ts';
import { tightlyPacked } from './tightly-packed.ts';

/** What the index holds. */
export interface IndexSummary {
  readonly pages: number;
}

/**
 * Writes what the search needs into a site: Pagefind's index under `pagefind/`, the
 * names and the vocabulary under `search/`. It is made of the content, so it begins
 * before there are pages.
 *
 * @param directory the folder of the site
 * @param built what it takes from pages
 * @param onIndexed told after each page how many are indexed, of how many
 * @throws Error with Pagefind's own messages when it reports any
 */
export async function buildSearchIndex(
  directory: string,
  { graph, ledger }: SiteContent,
  built: BuiltPages,
  onIndexed: (done: number, of: number) => void = () => undefined,
): Promise<IndexSummary> {
  const documents = searchDocuments(graph, ledger);
  const count = documents.length + 1;
  const pages = indexedPages(documents, built);
  const made = await pagefindFiles(pages, (done) => onIndexed(done, count));
  const files = await tightlyPacked(shorterList(smallerChunks(made)));
  for (const { path, content } of files) write(directory, join('pagefind', path), content);
  const words = vocabulary(documents);
  const ids = fragmentIds(files);
  const named = [...namedPages(graph), ...(await built.sitePages)].map((page): NamedPage => {
    const id = ids.get(`/${page.address.replace(/#.*/, '')}`);
    return id === undefined ? page : { ...page, id };
  });
  writeNameFiles(directory, named, [...words.keys()].join(''));
  for (const [letter, list] of words) {
    write(directory, `search/words/${letter}.json`, JSON.stringify(list));
  }
  const idOf = ({ path }: Pick<SearchDocument, 'path'>): string => ids.get(path) ?? '';
  write(directory, 'search/facets.json', JSON.stringify(facetsFile(documents, idOf)));
  write(directory, 'search/cited.json', JSON.stringify(citedFile(documents)));
  write(directory, 'search/quotations.json', JSON.stringify(quotationsFile(graph, idOf)));
  return { pages: count };
}

/** Documents handed over at once: the indexer works on as many as there are processors. */
const together = 500;

async function* indexedPages(
  documents: readonly SearchDocument[],
  built: BuiltPages,
): AsyncGenerator<readonly IndexedPage[]> {
  for (let i = 0; i < documents.length; i += together) {
    yield documents
      .slice(i, i + together)
      .map((document) => ({ url: document.path, html: documentHtml(document) }));
  }
  yield [{ url: '/about/', html: await built.about() }];
}

function writeNameFiles(directory: string, pages: readonly NamedPage[], letters: string): void {
  const variants = hanVariants(pages);
  const shards = shardNames(pages);
  write(
    directory,
    'search/names.json',
    writeNames({
      variants,
      letters,
      shards: [...shards.keys()].sort(),
      pages: shards.size > 0 ? [] : pages,
    }),
  );
  for (const [beginning, held] of shards) {
    const file = writeNames({ variants: '', letters: '', shards: [], pages: held });
    write(directory, `search/names/${beginning}.json`, file);
  }
}

const fragmentSchema = z.object({ url: z.string() });

/** The id of each page in the index: the name of the file that holds its text. */
function fragmentIds(files: readonly IndexFile[]): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap((file) => {
      const id = /^fragment\/(.+)\.pf_fragment$/.exec(file.path)?.[1];
      if (id === undefined) return [];
      const page: unknown = JSON.parse(unpacked(file).toString('utf8'));
      return [[fragmentSchema.parse(page).url, id] as const];
    }),
  );
}

function write(directory: string, path: string, content: string | Uint8Array): void {
  const file = join(directory, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
