import type { SitePath } from '../site/paths.ts';
import { LedgerError, type AnchorKind, type Ledger } from './ledger.ts';
import { follow, linkText, pageOf, type Link } from './links.ts';

/** What became of something published: it is there in other words, or elsewhere, or it is not. */
export type Fate = 'revised' | 'moved' | 'removed';

/** An anchor that was published once, and what took its place. */
export interface RetiredAnchor {
  readonly id: string;
  /** What it marked, in a word. */
  readonly what: 'passage' | 'section' | 'row';
  readonly fate: Fate;
  /** The day of the last of the changes. */
  readonly date: string;
  /** Path of the page of the successor and the anchor on it. */
  readonly path: string;
  readonly anchor?: string;
}

/** What an anchor of each kind marks, in a word. */
export const nouns = {
  block: 'passage',
  heading: 'section',
  disagreement: 'section',
  occurrence: 'row',
} as const satisfies Record<AnchorKind, RetiredAnchor['what']>;

/** The retired anchors of a page, each with its last successor. */
export function retiredAnchors(ledger: Ledger, path: SitePath): RetiredAnchor[] {
  return Object.entries(pageOf(ledger, path)?.anchors ?? {}).flatMap(([id, { kind, retired }]) => {
    if (!retired) return [];
    const to = destination(ledger, { path, anchor: id });
    const goesOn = isCarriedOn(ledger, kind, to);
    return [
      {
        id,
        what: nouns[kind],
        fate: !goesOn ? 'removed' : to.path === path ? 'revised' : 'moved',
        date: to.retired ?? retired.date,
        path: to.path,
        ...(to.anchor !== undefined && { anchor: to.anchor }),
      },
    ];
  });
}

/** Where a link leads at last. */
export interface Place extends Link {
  /** The day of the last retirement on the way there. */
  readonly retired?: string;
}

/** @throws LedgerError when the link leads nowhere, which the content check refuses */
export function destination(ledger: Ledger, link: Link): Place {
  const end = follow(ledger, link);
  if (typeof end !== 'string') return end;
  throw new LedgerError(`The retired link "${linkText(link)}" leads nowhere. Run "npm run check".`);
}

/** True when a link leads to what is of the same kind: a passage does not go on in a heading. */
export function isCarriedOn(ledger: Ledger, kind: AnchorKind, { path, anchor }: Link): boolean {
  const there = anchor === undefined ? undefined : pageOf(ledger, path)?.anchors[anchor];
  return there !== undefined && nouns[there.kind] === nouns[kind];
}
