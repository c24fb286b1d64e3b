import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from './pagefind-files.ts';

export const signature = 'pagefind_dcd';

/**
 * What a file of the index holds.
 *
 * @throws RangeError when it is none
 */
export function unpacked({ path, content }: IndexFile): Buffer {
  const plain = gunzipSync(content);
  if (plain.toString('latin1', 0, signature.length) !== signature) {
    throw new RangeError(`${path} lacks the signature of the index.`);
  }
  return plain.subarray(signature.length);
}

export function packed(content: Buffer): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature, 'latin1'), content]), { level: 9 });
}
