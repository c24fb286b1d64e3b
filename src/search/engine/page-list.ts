import { cborHead, cborType } from './cbor-head.ts';

/**
 * The index's metadata, which loads first, lists every page: its id and how many words
 * it has. With thousands of pages that is most of it. The build leaves out what follows
 * from the rest (`src/search/index/shorter-list.ts`), and this puts it back:
 *
 * | bytes | what |
 * |---|---|
 * | 12 | Pagefind's signature |
 * | 8 | with what every id begins |
 * | 4 | n, how many pages there are, most significant byte first |
 * | n | the word count of each page as twice its binary logarithm, rounded |
 * | 4 | m, most significant byte first |
 * | m | what stands before the list, in CBOR |
 * | the rest | what stands behind it |
 *
 * An id is the beginning and the number of the page. Word counts are right to a fifth,
 * and the search hardly heeds them. https://www.rfc-editor.org/rfc/rfc8949
 */
export const listLayout = { signature: 12, beginning: 8, number: 4 } as const;

/** The number of a page as its id has it. */
export const pageNumber = (index: number): string => index.toString(36);

/**
 * Metadata as Pagefind reads it.
 *
 * @param short metadata as the build wrote it, unpacked
 * @throws RangeError when it is too short for what it says to hold
 */
export function withPageList(short: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(short.buffer, short.byteOffset, short.byteLength);
  const { signature, beginning, number } = listLayout;
  const countsAt = signature + beginning + number;
  const pages = view.getUint32(signature + beginning);
  const beforeAt = countsAt + pages + number;
  const before = view.getUint32(countsAt + pages);
  const idBegins = new TextDecoder().decode(short.subarray(signature, signature + beginning));
  const list = Array.from(short.subarray(countsAt, countsAt + pages), (logarithm, i) => [
    ...cborHead(cborType.list, 3),
    ...text(idBegins + pageNumber(i)),
    ...cborHead(cborType.number, Math.round(2 ** (logarithm / 2))),
    ...text(''),
  ]).flat();
  return joined([
    short.subarray(0, signature),
    short.subarray(beforeAt, beforeAt + before),
    Uint8Array.from(cborHead(cborType.list, pages)),
    Uint8Array.from(list),
    short.subarray(beforeAt + before),
  ]);
}

/** Twice the binary logarithm of a word count, in a byte. */
export function logarithmOf(count: number): number {
  return Math.round(2 * Math.log2(Math.max(1, count)));
}

function text(words: string): number[] {
  const bytes = new TextEncoder().encode(words);
  return [...cborHead(cborType.text, bytes.length), ...bytes];
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
