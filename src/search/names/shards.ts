import type { NamedPage } from './named-page.ts';
import { wordsOfName } from './words-of-name.ts';

/** Letters of names in one file. Sixty pages have 15,000; the search must load in an instant. */
export const mostLetters = 60_000;

/**
 * Divides names among files by the beginnings of their words, each beginning as
 * short as its file allows, so that a query loads a few small files however many
 * pages there are. A word that stands in so many names that it would fill a file
 * by itself has none: it tells no page from another, and the full text has it.
 *
 * @returns the pages by beginning; empty where one file holds them all
 */
export function shardNames(pages: readonly NamedPage[]): ReadonlyMap<string, readonly NamedPage[]> {
  const shards = new Map<string, readonly NamedPage[]>();
  if (letters(pages) <= mostLetters) return shards;
  const withWords = pages.map((page) => ({ page, words: beginnings(page) }));
  divide(withWords, 1);
  return shards;

  function divide(among: readonly Worded[], length: number): void {
    const groups = new Map<string, Worded[]>();
    for (const worded of among) {
      for (const beginning of new Set(worded.words.map((word) => word.slice(0, length)))) {
        const group = groups.get(beginning) ?? [];
        groups.set(beginning, group);
        group.push({ ...worded, words: worded.words.filter((word) => word.startsWith(beginning)) });
      }
    }
    for (const [beginning, group] of groups) {
      const held = group.map(({ page }) => page);
      if (letters(held) <= mostLetters) shards.set(beginning, held);
      else if (beginning.length === length) divide(group, length + 1);
    }
  }
}

interface Worded {
  readonly page: NamedPage;
  readonly words: readonly string[];
}

/** The words of a page's names; of a Chinese name each character, since any part of it may be sought. */
function beginnings({ names }: NamedPage): string[] {
  return [...new Set(names.flatMap(wordsOfName))];
}

function letters(pages: readonly NamedPage[]): number {
  return pages.reduce((sum, { names }) => sum + names.join('').length, 0);
}
