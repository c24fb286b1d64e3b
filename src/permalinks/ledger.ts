import { z } from 'astro/zod';

/**
 * The ledger of permanent links, `content/permalinks.json`: every address and
 * anchor that was ever published, with what it takes to recognise its text again.
 * An address or anchor never leaves it. Written by `npm run permalinks` only; see
 * `ledger-file.ts` for its text.
 */

/** The first 16 hexadecimal digits of a SHA-256. */
export const shortHash = z.string().regex(/^[0-9a-f]{16}$/, 'A hash has 16 hexadecimal digits.');

/** A day, which is EDTF, too: "2026-11-24". */
export const day = z.iso.date();

/** When something went and what took its place. */
const retirement = z.strictObject({
  date: day,
  /** An anchor of the same page ("p7"), or an address with or without anchor ("/events/x/#p2"). */
  successor: z.string().min(1),
});
export type Retirement = z.infer<typeof retirement>;

/** What an anchor marks. */
export const anchorKind = z.enum(['block', 'heading', 'disagreement', 'occurrence']);
export type AnchorKind = z.infer<typeof anchorKind>;

const anchor = z.strictObject({
  kind: anchorKind,
  /** Of the normalised text. */
  hash: shortHash,
  /** The smallest hashes of its three-word sequences, base64: recognises an edited text. */
  sketch: z.base64(),
  retired: retirement.optional(),
});
export type LedgerAnchor = z.infer<typeof anchor>;

/** What a page's own record says, and since when. A page made of others has none. */
const content = z.strictObject({
  hash: shortHash,
  /** The day on which a change of it was last recorded. */
  modified: day,
});

/** A page of the ledger; its anchors stand in the order of the page. */
export const ledgerPage = z.strictObject({
  /** The day on which the page was first recorded, at this address or one that it had before. */
  recorded: day,
  content: content.optional(),
  /** The number of the next new block; numbers are never used twice. */
  next: z.number().int().positive(),
  /** Ids as `github-slugger` makes them of headings, and those of blocks. */
  anchors: z.record(z.string().regex(/^[\p{L}\p{M}\p{N}\p{Pc}-]+$/u), anchor),
  retired: retirement.optional(),
});
export type LedgerPage = z.infer<typeof ledgerPage>;

export interface Ledger {
  readonly pages: Readonly<Record<string, LedgerPage>>;
}

export const emptyLedger: Ledger = { pages: {} };

/** A ledger, or a change of it, that cannot be used. It is never replaced or renumbered in silence. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
  /** The line of the ledger's file where it stands, from 1. */
  readonly line: number;

  constructor(message: string, line = 1) {
    super(message);
    this.line = line;
  }
}

/** The id of a block by its number. Nothing else on a page may have such an id. */
export const blockId = (number: number): string => `p${number}`;
export const isBlockId = (id: string): boolean => /^p\d+$/.test(id);

/** The ids of a page that are not retired. */
export function anchorsOnPage(ledger: Ledger, path: string): string[] {
  const page = Object.hasOwn(ledger.pages, path) ? ledger.pages[path] : undefined;
  return Object.entries(page?.anchors ?? {})
    .filter(([, { retired }]) => !retired)
    .map(([id]) => id);
}
