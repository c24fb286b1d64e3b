import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { normalisedWords } from '../../citations/normalise.ts';
import { sequenceWords, wordSequences } from '../../citations/word-sequences.ts';
import type { Quoted } from './protocol.ts';

/** A paragraph of an article in which words of a query stand. */
export interface QuotedPlace extends Quoted {
  /** The article's page in the index. */
  readonly id: string;
}

/** An article: the id of its page, and the hashes of each paragraph in base64. */
type Article = readonly [id: string, paragraphs: readonly string[]];

/** So many words in a row are no accident. The whole query may have fewer. */
const enough = 6;

/**
 * The articles that hold words of a query in a row, the most words first: their
 * fingerprints tell, though the site does not hold the articles. Of each article the
 * first paragraph with the most.
 *
 * @param file the parsed `search/quotations.json`
 * @throws TypeError when it is something else
 */
export function findQuotation(query: string, file: unknown): QuotedPlace[] {
  if (!isArticles(file)) throw new TypeError('These are no fingerprints of articles.');
  const words = normalisedWords(query);
  const wanted = sequences(words);
  if (wanted.length === 0) return [];
  return file
    .flatMap(([id, paragraphs]): QuotedPlace[] => {
      const runs = paragraphs.map((paragraph) => longestRun(wanted, hashesIn(paragraph)));
      const longest = Math.max(...runs);
      if (longest === 0) return [];
      return [
        {
          id,
          paragraph: runs.indexOf(longest) + 1,
          words: longest + sequenceWords - 1,
          isWhole: longest === wanted.length,
        },
      ];
    })
    .filter((place) => place.isWhole || place.words >= enough)
    .sort((a, b) => b.words - a.words);
}

/** The hashes of the sequences, as the fingerprints have them: `src/citations/fingerprints.ts`. */
export function sequences(words: readonly string[]): number[] {
  return wordSequences(words).map((sequence) =>
    new DataView(sha256(utf8ToBytes(sequence)).buffer).getUint32(0),
  );
}

function hashesIn(base64: string): number[] {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  return Array.from({ length: bytes.length / 4 }, (_, i) => view.getUint32(i * 4));
}

/** How many of the wanted hashes follow each other in the others, at most. */
function longestRun(wanted: readonly number[], there: readonly number[]): number {
  let longest = 0;
  let before = new Array<number>(there.length + 1).fill(0);
  for (const hash of wanted) {
    const now = [0, ...there.map((other, i) => (other === hash ? (before[i] ?? 0) + 1 : 0))];
    longest = Math.max(longest, ...now);
    before = now;
  }
  return longest;
}

function isArticles(value: unknown): value is readonly Article[] {
  return (
    Array.isArray(value) &&
    value.every(
      (article) =>
        Array.isArray(article) &&
        typeof article[0] === 'string' &&
        Array.isArray(article[1]) &&
        article[1].every((paragraph) => typeof paragraph === 'string'),
    )
  );
}
