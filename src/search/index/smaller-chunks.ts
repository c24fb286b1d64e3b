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
 * its beginning, which may come before it in the order.
 *
 * @param most bytes of a chunk before it is packed, as far as words can be parted
 * @param mostOfWord bytes of a word; one with more keeps one place on each page
 * @throws Error when the index is not of the form known here: another version of Pagefind
 */
export function smallerChunks(
  files: readonly IndexFile[],
  most = 2500,
  mostOfWord = 40_000,
): IndexFile[] {
  const isChunk = ({ path }: IndexFile): boolean => path.startsWith('index/');
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!meta) throw new Error('The index has no metadata.');
  try {
    const words = files
      .filter(isChunk)
      .flatMap(wordsOf)
      .map(({ word, bytes }) => ({ word, bytes: thinnedWord(bytes, mostOfWord) }));
    words.sort((a, b) => (a.word < b.word ? -1 : 1));
    const chunks = named(divide(words, most));
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

function divide(words: readonly IndexedWord[], most: number): IndexedWord[][] {
  const chunks: IndexedWord[][] = [];
  let size = 0;
  for (const word of words) {
    const chunk = chunks.at(-1);
    const last = chunk?.at(-1);
    if (!chunk || !last || (size > most && beginning(last.word) !== beginning(word.word))) {
      chunks.push([word]);
      size = 0;
    } else {
      chunk.push(word);
    }
    size += word.bytes.length;
  }
  return chunks;
}

/** Words that share so many letters stay together. */
const shared = 3;

function beginning(word: string): string {
  return [...word].slice(0, shared).join('');
}

/** After every word that begins with the same letters. */
const last = '\u{10FFFF}';

/**
 * Chunks follow each other without a gap, so that each word has exactly one: for a word
 * in a gap Pagefind would load every chunk.
 */
function named(groups: readonly IndexedWord[][]): Chunk[] {
  let from = '';
  return groups.map((words, i) => {
    const content = writeList([writeList(words.map(({ bytes }) => bytes))]);
    const name = `en_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
    const chunk = {
      from,
      to: i === groups.length - 1 ? last : endingWith(words.at(-1)?.word ?? ''),
      name,
      file: { path: `index/${name}.pf_index`, content: packed(content) },
    };
    from = chunk.to;
    return chunk;
  });
}

/** Up to the words that begin like the last one; a short word is a beginning of words in other chunks. */
function endingWith(word: string): string {
  return [...word].length < shared ? word : beginning(word) + last;
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
