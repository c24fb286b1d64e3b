import { cborHead, cborType } from '../engine/cbor-head.ts';

/** The little of CBOR that Pagefind's index is written in. https://www.rfc-editor.org/rfc/rfc8949 */

/** What stands at a place: its major type, its count or value, and where its content begins. */
interface Head {
  readonly major: number;
  readonly count: number;
  readonly content: number;
}

/**
 * Reads the head of an item.
 *
 * @throws RangeError when there is none, or one of indefinite length, which Pagefind does not write
 */
export function headAt(bytes: Buffer, place: number): Head {
  const first = bytes.readUInt8(place);
  const major = first >> 5;
  const short = first & 31;
  if (short < 24) return { major, count: short, content: place + 1 };
  if (short === 24) return { major, count: bytes.readUInt8(place + 1), content: place + 2 };
  if (short === 25) return { major, count: bytes.readUInt16BE(place + 1), content: place + 3 };
  if (short === 26) return { major, count: bytes.readUInt32BE(place + 1), content: place + 5 };
  throw new RangeError(`There is no item of a known form at byte ${place}.`);
}

const { text, list } = cborType;

/** The place after an item. */
export function endOf(bytes: Buffer, place: number): number {
  const { major, count, content } = headAt(bytes, place);
  if (major === text) return content + count;
  if (major !== list) return content;
  let end = content;
  for (let i = 0; i < count; i += 1) end = endOf(bytes, end);
  return end;
}

/**
 * The places where the items of a list begin, and where the last one ends.
 *
 * @throws RangeError when there is no list
 */
export function itemsAt(bytes: Buffer, place: number): number[] {
  const { major, count, content } = headAt(bytes, place);
  if (major !== list) throw new RangeError(`There is no list at byte ${place}.`);
  const places = [content];
  for (let i = 0; i < count; i += 1) places.push(endOf(bytes, places[i] ?? content));
  return places;
}

/** The text at a place. */
export function textAt(bytes: Buffer, place: number): string {
  const { major, count, content } = headAt(bytes, place);
  if (major !== text) throw new RangeError(`There is no text at byte ${place}.`);
  return bytes.toString('utf8', content, content + count);
}

export function writeText(words: string): Buffer {
  const content = Buffer.from(words, 'utf8');
  return Buffer.concat([Buffer.from(cborHead(text, content.length)), content]);
}

/** @param count how many items there are, where a buffer holds several */
export function writeList(items: readonly Buffer[], count = items.length): Buffer {
  return Buffer.concat([Buffer.from(cborHead(list, count)), ...items]);
}
