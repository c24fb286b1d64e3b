import { sitePath, type SitePath } from '../site/paths.ts';
import type { Ledger } from './ledger.ts';
import { pageOf, type Link } from './links.ts';
import { destination, isCarriedOn, nouns, type RetiredAnchor } from './retired-anchors.ts';

/** An address at which a page stood once. */
export interface RetiredPage {
  readonly path: SitePath;
  /** Where its page is now, or what is nearest to it. */
  readonly to: Link;
  /** True when the page went on there; false when it was taken out. */
  readonly moved: boolean;
  readonly date: string;
  /** The anchors of the old page that have a place of their own now. */
  readonly anchors: readonly PlacedAnchor[];
  /** The other anchors: they lead where the page does. */
  readonly others: readonly string[];
  /**
   * True when each anchor is at the new address under the same name, so that a
   * redirect of the server, over which a browser keeps the fragment, leads right.
   */
  readonly keepsAnchors: boolean;
}

/** An anchor of an old page and its place now. */
export interface PlacedAnchor {
  readonly id: string;
  /** What it marks, in a word. */
  readonly what: RetiredAnchor['what'];
  readonly to: Link;
  /** False when what it marked was removed, and the place is only near to it. */
  readonly goesOn: boolean;
  /** The day on which it came there. */
  readonly date: string;
}

/** Every address that is retired. */
export function retiredPages(ledger: Ledger): RetiredPage[] {
  return Object.entries(ledger.pages).flatMap(([path, page]) => {
    if (!page.retired) return [];
    const { date } = page.retired;
    const to = destination(ledger, { path });
    const anchors = Object.entries(page.anchors).map(([id, { kind }]) => {
      const place = destination(ledger, { path, anchor: id });
      const goesOn = isCarriedOn(ledger, kind, place);
      return { id, what: nouns[kind], to: place, goesOn, date: place.retired ?? date };
    });
    return [
      {
        path: sitePath(path),
        to,
        // A list takes the place of a page that is gone; a page of its kind goes on with it.
        moved: page.content === undefined || pageOf(ledger, to.path)?.content !== undefined,
        date,
        anchors: anchors.filter((anchor) => !isSame(anchor.to, to)),
        others: anchors.filter((anchor) => isSame(anchor.to, to)).map(({ id }) => id),
        keepsAnchors: anchors.every((anchor) => leadsThereToo(ledger, anchor, to.path)),
      },
    ];
  });
}

const isSame = (a: Link, b: Link): boolean => a.path === b.path && a.anchor === b.anchor;

/** True when the anchor of the same name on another page leads to the same place. */
function leadsThereToo(ledger: Ledger, { id, to }: PlacedAnchor, path: string): boolean {
  const anchors = pageOf(ledger, path)?.anchors ?? {};
  return Object.hasOwn(anchors, id) && isSame(to, destination(ledger, { path, anchor: id }));
}

/**
 * Lines of a `_redirects` file, which Netlify and Cloudflare Pages read. A page
 * whose anchors have other names at its new address has none: a browser keeps the
 * fragment over a redirect, and would land on another passage. Its static page
 * leads on.
 *
 * https://docs.netlify.com/manage/routing/redirects/overview/
 * https://developers.cloudflare.com/pages/configuration/redirects/
 *
 * @param hrefOf the address of a page on its host, base path included
 */
export function redirectLines(
  pages: readonly RetiredPage[],
  hrefOf: (path: SitePath) => string,
): string[] {
  return pages.flatMap(({ path, to, keepsAnchors }) =>
    keepsAnchors && to.anchor === undefined
      ? [`${hrefOf(path)} ${hrefOf(sitePath(to.path))} 301`]
      : [],
  );
}
