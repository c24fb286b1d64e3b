import { fingerprintHashes, sequenceHashes } from '../../citations/fingerprints.ts';
import { normalisedWords } from '../../citations/normalise.ts';
import { unquotedParts } from '../../citations/quoted-passages.ts';
import { sequenceWords } from '../../citations/word-sequences.ts';
import type { Graph } from '../../graph/model.ts';
import { ownTexts } from '../own-texts.ts';
import type { Rule } from '../rule.ts';

/** How many words in a row of an article are a copy, outside quotation marks. */
const copyWords = 12;
const copySequences = copyWords - sequenceWords + 1;

export const unmarkedCopy: Rule = {
  description: `No run of ${copyWords} words or more stands in our text as it does in an article, outside quotation marks.`,
  run: (graph) => {
    const index = articleIndex(graph);
    return ownTexts(graph).flatMap((own) =>
      unquotedParts(own.text).flatMap((part) => {
        const copy = findCopy(normalisedWords(part), index);
        return copy
          ? [
              {
                message: `The words "${copy.words.join(' ')}" are copied from para. ${copy.paragraph} of "${copy.key}".`,
                hint: 'Say it in our own words, or quote it in “…” with the exact words in the citation.',
                positions: [own.position] as const,
              },
            ]
          : [];
      }),
    );
  },
};

interface ArticleIndex {
  /** For each sequence hash, the paragraphs and places in which it occurs. */
  readonly places: ReadonlyMap<
    number,
    readonly { readonly paragraph: number; readonly at: number }[]
  >;
  readonly paragraphs: readonly {
    readonly key: string;
    readonly number: number;
    readonly hashes: readonly number[];
  }[];
}

function articleIndex(graph: Graph): ArticleIndex {
  const paragraphs = [...graph.sources.values()].flatMap(({ key, data }) =>
    data.role === 'article'
      ? data.paragraphs.map((print, i) => ({
          key,
          number: i + 1,
          hashes: fingerprintHashes(print),
        }))
      : [],
  );
  const places = new Map<number, { paragraph: number; at: number }[]>();
  paragraphs.forEach(({ hashes }, paragraph) => {
    hashes.forEach((hash, at) => {
      const list = places.get(hash) ?? [];
      places.set(hash, list);
      list.push({ paragraph, at });
    });
  });
  return { places, paragraphs };
}

/**
 * Every run of nine sequences holds one whose number is a multiple of nine, so
 * only these are hashed; a hit is then extended to both sides.
 */
function findCopy(
  words: readonly string[],
  { places, paragraphs }: ArticleIndex,
): { key: string; paragraph: number; words: readonly string[] } | undefined {
  const hashAt = (at: number): number | undefined =>
    sequenceHashes(words.slice(at, at + sequenceWords))[0];
  for (let at = 0; at + sequenceWords <= words.length; at += copySequences) {
    for (const place of places.get(hashAt(at) ?? -1) ?? []) {
      const paragraph = paragraphs[place.paragraph];
      if (!paragraph) continue;
      const same = (offset: number): boolean => {
        const hash = paragraph.hashes[place.at + offset];
        return hash !== undefined && at + offset >= 0 && hash === hashAt(at + offset);
      };
      let first = 0;
      while (same(first - 1)) first -= 1;
      let last = 0;
      while (same(last + 1)) last += 1;
      if (last - first + 1 >= copySequences) {
        return {
          key: paragraph.key,
          paragraph: paragraph.number,
          words: words.slice(at + first, at + last + sequenceWords),
        };
      }
    }
  }
  return undefined;
}
