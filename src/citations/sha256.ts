import { hash } from 'node:crypto';

/** The SHA-256 of a text, in hexadecimal. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}

/** The first four bytes of the SHA-256 of a text, as a number. */
export function shortHash(text: string): number {
  return Number.parseInt(sha256(text).slice(0, 8), 16);
}
