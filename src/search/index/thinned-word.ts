import { cborType } from '../engine/cbor-head.ts';
import { headAt, itemsAt, writeList } from './cbor.ts';

/**
 * A word of the index with one place on each page, the weightiest, where it would
 * otherwise be too large: a word on thousands of pages.
 *
 * The places serve excerpts and words sought in a row. For a word as frequent as that
 * the first place is as good an excerpt as any; in a row it is found only where it
 * stands first. No word of a site of some hundred pages is as large.
 *
 * A word is a list: the word, and its pages; a page is a list: how far it is from the
 * page before, its places in the text, its places in names.
 * https://github.com/Pagefind/pagefind/blob/main/pagefind/src/index/mod.rs
 *
 * @param bytes the word as the index has it
 * @param most bytes that a word may have
 * @throws RangeError when the word is of another form
 */
export function thinnedWord(bytes: Buffer, most: number): Buffer {
  if (bytes.length <= most) return bytes;
  const items = itemsAt(bytes, 0);
  const [word, pages, afterPages] = items;
  if (word === undefined || pages === undefined || afterPages === undefined) {
    throw new RangeError('A word has no pages.');
  }
  const thinned = itemsAt(bytes, pages)
    .slice(0, -1)
    .map((page) => thinnedPage(bytes, page));
  return writeList(
    [bytes.subarray(word, pages), writeList(thinned), bytes.subarray(afterPages)],
    items.length - 1,
  );
}

function thinnedPage(bytes: Buffer, page: number): Buffer {
  const [distance, inText, inNames, end] = itemsAt(bytes, page);
  if (
    distance === undefined ||
    inText === undefined ||
    inNames === undefined ||
    end === undefined
  ) {
    throw new RangeError('A page of a word is not described by three items.');
  }
  const place = weightiest(bytes, inText);
  return writeList([
    bytes.subarray(distance, inText),
    place === undefined ? writeList([]) : writeList([place], 2),
    bytes.subarray(inNames, end),
  ]);
}

/** The weightiest place of a list, with its weight before it: a negative number for the places that follow. */
function weightiest(bytes: Buffer, list: number): Buffer | undefined {
  const items = itemsAt(bytes, list);
  let best: { readonly weight: number; readonly bytes: Buffer } | undefined;
  for (let i = 0; i + 2 < items.length; i += 1) {
    const at = items[i] ?? list;
    const { major, count } = headAt(bytes, at);
    if (major !== cborType.negative || (best && best.weight >= count)) continue;
    best = { weight: count, bytes: bytes.subarray(at, items[i + 2]) };
  }
  return best?.bytes;
}
