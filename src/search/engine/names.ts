import { nameIndex, type NameIndex } from '../names/name-index.ts';
import type { NamedPage } from '../names/named-page.ts';
import { readNames } from '../names/names-file.ts';
import { wordsOfName } from '../names/words-of-name.ts';
import { simplifier } from '../query/simplified.ts';

/** The names that a query may be about. */
export interface LoadedNames {
  readonly index: NameIndex;
  /** Writes traditional characters of the names as simplified ones. */
  readonly simplified: (text: string) => string;
  /** The words of the site's texts with a first letter, in order. */
  readonly wordsOf: (letter: string) => Promise<readonly string[]>;
}

/**
 * Loads names: all of them, or where they are many, those that begin like a word of
 * the query.
 *
 * @param load gives a JSON file of the `search/` folder
 */
export function namesLoader(
  load: (file: string) => Promise<unknown>,
): (query: string) => Promise<LoadedNames> {
  let main: Promise<{ names: LoadedNames; shards: ReadonlySet<string> }> | undefined;
  const loaded = new Map<string, readonly NamedPage[]>();
  let index: { readonly size: number; readonly names: NameIndex } | undefined;

  async function open() {
    const { variants, letters, pages, shards } = readNames(await load('names.json'));
    const wordsOf = async (letter: string): Promise<readonly string[]> => {
      if (!letters.includes(letter)) return [];
      const list = await load(`words/${encodeURIComponent(letter)}.json`);
      return Array.isArray(list) ? list.filter((word) => typeof word === 'string') : [];
    };
    const names = { index: nameIndex(pages), simplified: simplifier(variants), wordsOf };
    return { names, shards: new Set(shards) };
  }

  return async (query) => {
    main ??= open().catch((error: unknown) => {
      main = undefined;
      throw error;
    });
    const { names, shards } = await main;
    if (shards.size === 0) return names;
    const wanted = wordsOfName(names.simplified(query)).flatMap(
      (word) => beginnings(word).find((beginning) => shards.has(beginning)) ?? [],
    );
    await Promise.all(
      wanted
        .filter((shard) => !loaded.has(shard))
        .map(async (shard) => {
          const { pages } = readNames(await load(`names/${encodeURIComponent(shard)}.json`));
          loaded.set(shard, pages);
        }),
    );
    if (index?.size !== loaded.size)
      index = { size: loaded.size, names: nameIndex(distinct(loaded)) };
    return { ...names, index: index.names };
  };
}

/** "pat", "pa", "p": the longest beginning that has a file is the one to load. */
function beginnings(word: string): string[] {
  return [...word].map((_, i, letters) => letters.slice(0, letters.length - i).join(''));
}

function distinct(shards: ReadonlyMap<string, readonly NamedPage[]>): NamedPage[] {
  const pages = [...shards.values()].flat();
  return [...new Map(pages.map((page) => [page.address, page])).values()];
}
