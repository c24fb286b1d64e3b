import type { Ledger, LedgerAnchor, LedgerPage } from './ledger.ts';
import { pageOf, parseLink } from './links.ts';
import { sameText } from './match-anchors.ts';
import type { CurrentPage } from './published.ts';
import { anchorHash } from './sketch.ts';
import { SketchIndex } from './sketch-index.ts';
import type { Suggestion } from './suggest.ts';

/** Pages of the ledger that are neither on the site nor retired. */
export function gonePages(
  ledger: Ledger,
  current: ReadonlyMap<string, CurrentPage>,
): [path: string, page: LedgerPage][] {
  return Object.entries(ledger.pages).filter(([path, page]) => !page.retired && !current.has(path));
}

/**
 * Which page goes on at which other address, by that address. A page that is gone
 * and whose successor is a page that the ledger does not know has moved there, and
 * keeps all its anchors; where several were joined, the one of which most is there.
 * A page may move back to an address that it had.
 */
export function movedPages(
  ledger: Ledger,
  current: ReadonlyMap<string, CurrentPage>,
  successors: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const moved = new Map<string, { from: string; shared: number }>();
  for (const [from, page] of gonePages(ledger, current)) {
    const { path, anchor } = parseLink(successors.get(from) ?? '', from);
    const to = current.get(path);
    if (!to || anchor !== undefined) continue;
    const known = pageOf(ledger, path);
    if (known && !wasHere(page, from, known)) continue;
    const hashes = blockHashes(to);
    const shared = liveBlocks(page).filter(({ hash }) => hashes.has(hash)).length;
    if (shared > (moved.get(path)?.shared ?? -1)) moved.set(path, { from, shared });
  }
  return new Map([...moved].map(([to, { from }]) => [to, from]));
}

/** True when an old page moved to the address from which it would come back, with all its anchors. */
function wasHere(page: LedgerPage, path: string, old: LedgerPage): boolean {
  return (
    old.retired?.successor === path &&
    Object.keys(old.anchors).every((id) => Object.hasOwn(page.anchors, id))
  );
}

/**
 * Where the pages go that are made of another page and lie under or beside it, such
 * as its map: to those of the page's new address, or else where the page goes.
 */
export function dependentPages(
  ledger: Ledger,
  current: ReadonlyMap<string, CurrentPage>,
  successors: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map(
    gonePages(ledger, current).flatMap(([path, { content }]): [string, string][] => {
      const page = content ? undefined : [...successors.keys()].find(isPartOf(path));
      if (page === undefined) return [];
      const target = parseLink(successors.get(page) ?? '', page).path;
      const same = path.replace(page, () => target);
      return [[path, current.has(same) ? same : target]];
    }),
  );
}

/** True of the address of a page within a longer one: "/events/x/" in "/map/events/x/". */
export const isPartOf =
  (path: string) =>
  (page: string): boolean =>
    page !== path && page !== '/' && path.includes(page);

const liveBlocks = ({ anchors }: LedgerPage): LedgerAnchor[] =>
  Object.values(anchors).filter(({ kind, retired }) => kind === 'block' && !retired);

const blockHashes = ({ anchors }: CurrentPage): ReadonlySet<string> =>
  new Set(anchors.filter(({ kind }) => kind === 'block').map(anchorHash));

/**
 * Finds, for an anchor of a page that is gone, the one that carries it on upon
 * another page: a heading of the same name, a block of the same words or like it.
 */
export function carriedOn(
  to: LedgerPage,
): (id: string, anchor: LedgerAnchor) => string | undefined {
  const live = Object.entries(to.anchors).filter(([, { retired }]) => !retired);
  const blocks = live.filter(([, { kind }]) => kind === 'block');
  const byHash = Map.groupBy(blocks, ([, { hash }]) => hash);
  const index = new SketchIndex(blocks.map(([id, { sketch }]) => [id, sketch]));
  const names = new Set(live.map(([id, { kind }]) => `${kind} ${id}`));
  return (id, { kind, hash, sketch }) => {
    if (kind !== 'block') return names.has(`${kind} ${id}`) ? id : undefined;
    return byHash.get(hash)?.[0]?.[0] ?? index.like(sketch, sameText)[0]?.item;
  };
}

/** Suggests where a page went: to a new one that says the same or has its paragraphs, or else its list. */
export function suggestPages(
  ledger: Ledger,
  current: ReadonlyMap<string, CurrentPage>,
): (path: string, page: LedgerPage) => Suggestion {
  const newPages = [...current.values()].filter(({ path }) => !pageOf(ledger, path));
  const byContent = new Map(
    newPages.flatMap(({ path, content }) => (content === undefined ? [] : [[content, path]])),
  );
  const byBlock = new Map(
    newPages.flatMap((page) => [...blockHashes(page)].map((hash) => [hash, page.path])),
  );
  return (path, page) => {
    const same = page.content && byContent.get(page.content.hash);
    if (same !== undefined) return { successor: same, reason: 'it says the same' };
    const shared = liveBlocks(page).flatMap(({ hash }) => byBlock.get(hash) ?? []);
    const [best] = [...Map.groupBy(shared, (there) => there)].sort(
      ([, a], [, b]) => b.length - a.length,
    );
    return best
      ? { successor: best[0], reason: `${best[1].length} of its paragraphs stand there` }
      : { successor: above(path, current), reason: 'nothing new is like it; it stood under that' };
  };
}

/** The nearest page above an address: "/events/" of "/events/x/". */
function above(path: string, current: ReadonlyMap<string, CurrentPage>): string {
  const parent = path.replace(/[^/]+\/$/, '');
  return parent === '/' || current.has(parent) ? parent : above(parent, current);
}
