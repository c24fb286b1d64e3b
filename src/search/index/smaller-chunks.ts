import { createHash } from 'node:crypto';
import { endOf, itemsAt, textAt, writeList, writeText } from './cbor.ts';
import { packed, unpacked } from './packed-file.ts';
import type { IndexFile } from './pagefind-files.ts';
import { thinnedWord } from './thinned-word.ts';

/**
 * Pagefind divides the words of its index into chunks of 20,000 places, a size that
 * cannot be set; a query for one word then loads some 28 kB, of which it needs a
 * tenth. This divides them again, at the cost of more files.
 *
 * A chunk is a list of words in order, each with its pages; the metadata names the
 * chunks with the words from which and to which each goes. Words that share their
 * first three letters stay together, since a word is looked for by its stem and by
 * its beginning, which may come before it in the order. Where that would be too much to
 * load, as on a site of thousands of pages, four or five letters must do.
 *
 * @param most bytes of a chunk before it is packed, as far as words can be parted; by
 *   default what costs a query least: many chunks make a long list, few are large
 * @param large bytes of a word with more of which it keeps one place on each page, and
 *   of words that stay together
 * @throws Error when the index is not of the form known here: another version of Pagefind
 */
export function smallerChunks(
  files: readonly IndexFile[],
  most?: number,
  large = 40_000,
): IndexFile[] {
  const isChunk = ({ path }: IndexFile): boolean => path.startsWith('index/');
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!meta) throw new Error('The index has no metadata.');
  try {
    const words = files
      .filter(isChunk)
      .flatMap(wordsOf)
      .map(({ word, bytes }) => ({ word, bytes: thinnedWord(bytes, large) }));
    words.sort((a, b) => (a.word < b.word ? -1 : 1));
    const together = lettersTogether(words, large);
    const chunks = named(divide(words, most ?? bestSize(words), together), together);
    return [
      ...files.filter((file) => !isChunk(file) && file !== meta),
      { path: meta.path, content: packed(withChunks(unpacked(meta), chunks)) },
      ...chunks.map(({ file }) => file),
    ];
  } catch (cause) {
    throw new Error('The search index has a form that is not known.', { cause });
  }
}

interface IndexedWord {
  readonly word: string;
  readonly bytes: Buffer;
}

interface Chunk {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly file: IndexFile;
}

/** The words of a chunk: a list that holds one list of words, each a list that begins with the word. */
function wordsOf(file: IndexFile): IndexedWord[] {
  const bytes = unpacked(file);
  const [inner = 0] = itemsAt(bytes, 0);
  const places = itemsAt(bytes, inner);
  return places.slice(0, -1).map((place, i) => {
    const [word = place] = itemsAt(bytes, place);
    return { word: textAt(bytes, word), bytes: bytes.subarray(place, places[i + 1]) };
  });
}

/** Bytes of a chunk: of the list a query loads all, of chunks a few, so the best size grows with the root of the whole. */
function bestSize(words: readonly IndexedWord[]): number {
  const whole = words.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return Math.max(2500, Math.round(2 * Math.sqrt(whole)));
}

/** How many first letters words share that stay together. */
type LettersTogether = (word: string) => number;

/** Three, or where too many words share three, four or five. */
function lettersTogether(words: readonly IndexedWord[], large: number): LettersTogether {
  const sizes = new Map<string, number>();
  for (const { word, bytes } of words) {
    for (const beginning of new Set([beginningOf(word, 3), beginningOf(word, 4)])) {
      sizes.set(beginning, (sizes.get(beginning) ?? 0) + bytes.length);
    }
  }
  return (word) => [3, 4].find((n) => (sizes.get(beginningOf(word, n)) ?? 0) <= large) ?? 5;
}

function beginningOf(word: string, letters: number): string {
  return [...word].slice(0, letters).join('');
}

function divide(
  words: readonly IndexedWord[],
  most: number,
  together: LettersTogether,
): IndexedWord[][] {
  const beginning = (word: string): string => beginningOf(word, together(word));
  const chunks: IndexedWord[][] = [];
  let size = 0;
  for (const word of words) {
    const chunk = chunks.at(-1);
    const before = chunk?.at(-1);
    if (!chunk || !before || (size > most && beginning(before.word) !== beginning(word.word))) {
      chunks.push([word]);
      size = 0;
    } else {
      chunk.push(word);
    }
    size += word.bytes.length;
  }
  return chunks;
}

/** After every word that begins with the same letters. */
const last = '\u{10FFFF}';

/**
 * Chunks follow each other without a gap, so that each word has exactly one: for a word
 * in a gap Pagefind would load every chunk. They are counted, after a hash of them all:
 * names of their own would take five bytes each of what loads first, and would hardly
 * ever outlive a change, since a new page changes the numbers of the others.
 */
function named(groups: readonly IndexedWord[][], together: LettersTogether): Chunk[] {
  const parts = groups.map((words) => ({
    lastWord: words.at(-1)?.word ?? '',
    content: writeList([writeList(words.map(({ bytes }) => bytes))]),
  }));
  const hash = createHash('sha256');
  for (const { content } of parts) hash.update(content);
  const edition = hash.digest('hex').slice(0, 8);
  let from = '';
  return parts.map(({ lastWord, content }, i) => {
    const name = `en_${edition}${i.toString(36)}`;
    const chunk = {
      from,
      to: i === parts.length - 1 ? last : endingWith(lastWord, together),
      name,
      file: { path: `index/${name}.pf_index`, content: packed(content) },
    };
    // Nothing comes between a word and the word with a zero behind it.
    from = chunk.to.endsWith(last) ? chunk.to : `${chunk.to}\0`;
    return chunk;
  });
}

/** Up to the words that begin like the last one; a short word is a beginning of words in other chunks. */
function endingWith(word: string, together: LettersTogether): string {
  const letters = together(word);
  return [...word].length < letters ? word : beginningOf(word, letters) + last;
}

/** The metadata is a list; its third item is the list of chunks. */
function withChunks(meta: Buffer, chunks: readonly Chunk[]): Buffer {
  const [, , third] = itemsAt(meta, 0);
  if (third === undefined) throw new RangeError('The metadata lacks the list of chunks.');
  const [known = third] = itemsAt(meta, third);
  if (itemsAt(meta, known).length !== 4)
    throw new RangeError('A chunk is not named by three texts.');
  const list = chunks.map(({ from, to, name }) => writeList([from, to, name].map(writeText)));
  return Buffer.concat([
    meta.subarray(0, third),
    writeList(list),
    meta.subarray(endOf(meta, third)),
  ]);
}
