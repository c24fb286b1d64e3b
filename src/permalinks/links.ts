import type { Ledger, LedgerPage } from './ledger.ts';

/** An address of the site, with or without an anchor on its page. */
export interface Link {
  /** "/events/x/" */
  readonly path: string;
  /** "p3" */
  readonly anchor?: string;
}

/** "/events/x/#p3". */
export function linkText({ path, anchor }: Link): string {
  return anchor === undefined ? path : `${path}#${anchor}`;
}

/**
 * Reads a link: an address ("/events/x/#p3"), or an anchor ("p3", "#p3") of the
 * page on which it is written.
 */
export function parseLink(text: string, here: string): Link {
  const [path = '', anchor] = text.startsWith('/')
    ? text.split('#')
    : [here, text.replace(/^#/, '')];
  return anchor === undefined || anchor === '' ? { path } : { path, anchor };
}

/** A successor as it is written: an anchor of the same page without its address. */
export function successorText(successor: Link, here: string): string {
  return successor.path === here && successor.anchor !== undefined
    ? successor.anchor
    : linkText(successor);
}

/** Where a published link leads now. */
export interface Destination extends Link {
  /** The day of the last of the retirements on the way; `undefined` when the link stands as it was. */
  readonly retired?: string;
}

/** Why a link leads nowhere. */
export type DeadEnd = 'circle' | 'not there';

/** The page of an address; never a property that every object has. */
export function pageOf(ledger: Ledger, path: string): LedgerPage | undefined {
  return Object.hasOwn(ledger.pages, path) ? ledger.pages[path] : undefined;
}

/** Follows a published link to what it leads to now, however many successors lie between. */
export function follow(ledger: Ledger, link: Link): Destination | DeadEnd {
  const seen = new Set<string>();
  let at: Link = link;
  let retired: string | undefined;
  for (;;) {
    const text = linkText(at);
    if (seen.has(text)) return 'circle';
    seen.add(text);
    const page = pageOf(ledger, at.path);
    if (!page) return 'not there';
    const anchor =
      at.anchor !== undefined && Object.hasOwn(page.anchors, at.anchor)
        ? page.anchors[at.anchor]
        : undefined;
    if (at.anchor !== undefined && !anchor) return 'not there';
    const retirement = anchor ? anchor.retired : page.retired;
    if (!retirement) return { ...at, ...(retired !== undefined && { retired }) };
    retired = retirement.date;
    at = parseLink(retirement.successor, at.path);
  }
}
