import type { ParagraphFingerprint } from '../schemas/source.ts';
import { normalise, normalisedWords } from './normalise.ts';
import { sha256, shortHash } from './sha256.ts';
import { sequenceWords, wordSequences } from './word-sequences.ts';

/**
 * Fingerprints prove that words stand in a paragraph without holding its text.
 *
 * Of each paragraph we keep the SHA-256 of its normalised form and, in order,
 * the first four bytes of the SHA-256 of each overlapping four-word sequence. A
 * quotation of four words or more stands in the paragraph if its own sequences
 * occur there in one unbroken run. A wrong word changes up to four sequences, and
 * each is taken for the right one with a chance of one in 2³².
 */

const bytesPerHash = 4;

/** Hashes of the overlapping four-word sequences of a list of words, in order. */
export function sequenceHashes(words: readonly string[]): number[] {
  return wordSequences(words).map(shortHash);
}

/** The fingerprint of one paragraph, as a source record carries it. */
export function fingerprint(paragraph: string): ParagraphFingerprint {
  const words = normalisedWords(paragraph);
  const hashes = sequenceHashes(words);
  const bytes = Buffer.alloc(hashes.length * bytesPerHash);
  hashes.forEach((hash, i) => bytes.writeUInt32BE(hash, i * bytesPerHash));
  return {
    sha256: sha256(normalise(paragraph)),
    words: words.length,
    sequences: bytes.toString('base64'),
  };
}

/** The sequence hashes of a fingerprint, in order. */
export function fingerprintHashes(print: ParagraphFingerprint): number[] {
  const bytes = Buffer.from(print.sequences, 'base64');
  const hashes: number[] = [];
  for (let at = 0; at + bytesPerHash <= bytes.length; at += bytesPerHash) {
    hashes.push(bytes.readUInt32BE(at));
  }
  return hashes;
}

/** What can be said of a quotation: it stands there, it does not, or it is too short to tell. */
export type QuotationProof = 'proved' | 'not-found' | 'too-short';

/**
 * Whether a quotation stands word for word in the paragraph of a fingerprint.
 *
 * @param quotation the exact words; an ellipsis does not stand for words left out
 */
export function proveQuotation(quotation: string, print: ParagraphFingerprint): QuotationProof {
  const wanted = sequenceHashes(normalisedWords(quotation));
  if (wanted.length === 0) return 'too-short';
  const there = fingerprintHashes(print);
  const last = there.length - wanted.length;
  for (let start = 0; start <= last; start++) {
    if (wanted.every((hash, i) => hash === there[start + i])) return 'proved';
  }
  return 'not-found';
}

/**
 * The longest run of a quotation that stands in a paragraph, for hints.
 *
 * @returns the number of the quotation's first word that does not fit and the
 *   words before it that do; `undefined` if no four words in a row stand there
 */
export function longestRun(
  quotation: string,
  print: ParagraphFingerprint,
): { readonly from: number; readonly words: readonly string[] } | undefined {
  const words = normalisedWords(quotation);
  const wanted = sequenceHashes(words);
  const there = fingerprintHashes(print);
  let best: { from: number; length: number } | undefined;
  wanted.forEach((_, from) => {
    there.forEach((_, at) => {
      let length = 0;
      while (wanted[from + length] !== undefined && wanted[from + length] === there[at + length]) {
        length += 1;
      }
      if (length > (best?.length ?? 0)) best = { from, length };
    });
  });
  if (!best) return undefined;
  return {
    from: best.from,
    words: words.slice(best.from, best.from + best.length + sequenceWords - 1),
  };
}
