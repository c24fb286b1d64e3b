import { z } from 'astro/zod';
import { edtfDate } from '../schemas/date.ts';

/**
 * The ledger of permanent links, `content/permalinks.json`: every address and
 * anchor that was ever published, with what it takes to recognise its text again.
 * An address or anchor never leaves it. Written by `npm run permalinks` only.
 */

/** When something went and what took its place. */
const retirement = z.strictObject({
  date: edtfDate,
  /** An anchor of the same page ("p7"), or an address with or without anchor ("/events/x/#p2"). */
  successor: z.string().min(1),
});
export type Retirement = z.infer<typeof retirement>;

/** What an anchor marks. */
export const anchorKind = z.enum(['block', 'heading', 'disagreement', 'occurrence']);
export type AnchorKind = z.infer<typeof anchorKind>;

const anchor = z.strictObject({
  kind: anchorKind,
  /** First 16 hexadecimal digits of the SHA-256 of the normalised text. */
  hash: z.string().regex(/^[0-9a-f]{16}$/),
  /** The smallest hashes of its three-word sequences, base64: recognises an edited text. */
  sketch: z.base64(),
  retired: retirement.optional(),
});
export type LedgerAnchor = z.infer<typeof anchor>;

const page = z.strictObject({
  /** The day on which the address was first recorded. */
  recorded: edtfDate,
  /** The number of the next new block; numbers are never used twice. */
  next: z.number().int().positive(),
  anchors: z.record(z.string().regex(/^[\p{L}\p{N}-]+$/u), anchor),
  retired: retirement.optional(),
});
export type LedgerPage = z.infer<typeof page>;

const ledgerSchema = z.strictObject({
  pages: z.record(z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/), page),
});
export type Ledger = z.infer<typeof ledgerSchema>;

export const emptyLedger: Ledger = { pages: {} };

/** A ledger that cannot be used. It is never replaced or renumbered in silence. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
}

const restore =
  'Restore content/permalinks.json from the last commit; it must not be edited by hand.';

/**
 * Reads a ledger.
 *
 * @throws LedgerError when the text is truncated or is no ledger
 */
export function parseLedger(text: string): Ledger {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new LedgerError(`The ledger of permanent links is not valid JSON. ${restore}`, { cause });
  }
  const result = ledgerSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new LedgerError(
    `The ledger of permanent links is damaged at ${issue?.path.join(' > ') || 'its root'}: ${issue?.message ?? 'it is no ledger'}. ${restore}`,
  );
}

/** The text of a ledger: sorted, one anchor a line, so that a diff shows what changed. */
export function ledgerText(ledger: Ledger): string {
  const pages = Object.keys(ledger.pages)
    .sort()
    .map((path) => {
      const { recorded, next, anchors, retired } = ledger.pages[path] ?? {};
      const lines = Object.entries(anchors ?? {}).map(
        ([id, value]) => `        ${JSON.stringify(id)}: ${JSON.stringify(value)}`,
      );
      const head = `"recorded": ${JSON.stringify(recorded)}, "next": ${next}${retired ? `, "retired": ${JSON.stringify(retired)}` : ''}`;
      const body = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n      }`;
      return `    ${JSON.stringify(path)}: { ${head}, "anchors": ${body} }`;
    });
  return `{\n  "pages": {\n${pages.join(',\n')}\n  }\n}\n`;
}

/** The ids of a page that are not retired. */
export function anchorsOnPage(ledger: Ledger, path: string): string[] {
  return Object.entries(ledger.pages[path]?.anchors ?? {})
    .filter(([, anchor]) => !anchor.retired)
    .map(([id]) => id);
}
