import { linkText, parseLink } from './links.ts';
import type { Ledger, LedgerPage } from './ledger.ts';

/**
 * The address under which a page was first published, however often it moved since.
 * What is to be the same for as long as there is the page is named by it.
 */
export function firstAddress(ledger: Ledger, path: string): string {
  const before = cache.get(ledger) ?? formerAddresses(ledger);
  cache.set(ledger, before);
  const seen = new Set<string>();
  let first = path;
  for (let at: string | undefined = path; at !== undefined && !seen.has(at); at = before.get(at)) {
    seen.add(at);
    first = at;
  }
  return first;
}

const cache = new WeakMap<Ledger, ReadonlyMap<string, string>>();

/** For each page that moved to its address the one before. */
function formerAddresses(ledger: Ledger): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(ledger.pages).flatMap(([from, page]): [string, string][] => {
      const to = parseLink(page.retired?.successor ?? from, from);
      return to.path !== from && to.anchor === undefined && tookAnchorsAlong(page, to.path)
        ? [[to.path, from]]
        : [];
    }),
  );
}

/** A page that moves keeps its anchors; one that is joined with another leads each to where it went. */
function tookAnchorsAlong({ anchors }: LedgerPage, to: string): boolean {
  return Object.entries(anchors).every(
    ([id, { retired }]) => retired?.successor === linkText({ path: to, anchor: id }),
  );
}
