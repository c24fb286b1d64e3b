/** The major types of CBOR that the index is made of. https://www.rfc-editor.org/rfc/rfc8949#section-3.1 */
export const cborType = { number: 0, negative: 1, text: 3, list: 4 } as const;

/** The head of an item: its type, and its value or how much it holds. */
export function cborHead(type: number, count: number): number[] {
  const first = type << 5;
  if (count < 24) return [first | count];
  if (count < 256) return [first | 24, count];
  if (count < 65_536) return [first | 25, count >> 8, count & 255];
  return [first | 26, count >>> 24, (count >> 16) & 255, (count >> 8) & 255, count & 255];
}
