import { normalise, normalisedWords } from '../citations/normalise.ts';
import { sha256, shortHash } from '../citations/sha256.ts';

/** How many hashes a sketch keeps, and how many words each is of. */
const sketchSize = 8;
const sequenceWords = 3;
const bytesPerHash = 4;

/** The hash by which an unchanged text is recognised. */
export function textHash(text: string): string {
  return sha256(normalise(text)).slice(0, 16);
}

const anchorHashes = new WeakMap<object, string>();

/** The hash of an anchor's text, worked out once: the check asks for it, the build, and each several times. */
export function anchorHash(anchor: { readonly text: string }): string {
  const known = anchorHashes.get(anchor) ?? textHash(anchor.text);
  anchorHashes.set(anchor, known);
  return known;
}

/**
 * The smallest hashes of a text's three-word sequences ("bottom-k sketch"), in
 * base64: two texts that share much of their wording share much of their sketch.
 * https://en.wikipedia.org/wiki/MinHash
 */
export function sketch(text: string): string {
  const words = normalisedWords(text);
  const count = Math.max(1, words.length - sequenceWords + 1);
  const hashes = new Set<number>();
  for (let i = 0; i < count; i++) {
    const sequence = words.slice(i, i + sequenceWords).join(' ');
    hashes.add(shortHash(sequence));
  }
  const smallest = [...hashes].sort((a, b) => a - b).slice(0, sketchSize);
  const bytes = Buffer.alloc(smallest.length * bytesPerHash);
  smallest.forEach((value, i) => bytes.writeUInt32BE(value, i * bytesPerHash));
  return bytes.toString('base64');
}

/** The hashes of a sketch, the smallest first. */
export function hashesOf(base64: string): readonly number[] {
  const bytes = Buffer.from(base64, 'base64');
  const hashes: number[] = [];
  for (let at = 0; at + bytesPerHash <= bytes.length; at += bytesPerHash) {
    hashes.push(bytes.readUInt32BE(at));
  }
  return hashes;
}

/** How alike two texts are, from 0 to 1, by the hashes of their sketches. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  const union = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, sketchSize);
  const shared = union.filter((value) => a.includes(value) && b.includes(value));
  return union.length === 0 ? 0 : shared.length / union.length;
}
