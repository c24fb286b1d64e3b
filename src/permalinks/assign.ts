import { edtfDate } from '../schemas/date.ts';
import type { Ledger, LedgerAnchor, LedgerPage } from './ledger.ts';
import type { CurrentAnchor, CurrentPage } from './published.ts';
import { likeness, sketch, textHash } from './sketch.ts';

/** An address or anchor that was published and is no longer there. */
export interface Lost {
  /** "/events/x/" or "/events/x/#p3". */
  readonly link: string;
  /** What is there now and most like it; `undefined` when nothing is. */
  readonly suggestion?: string;
}

/** What `npm run permalinks` makes of a ledger. */
export interface Assignment {
  readonly ledger: Ledger;
  /** Nothing is written while this holds anything. */
  readonly lost: readonly Lost[];
  readonly added: number;
  readonly carried: number;
}

/** Successors by the lost link: "/events/x/#p3" to "p7". */
export type Successors = ReadonlyMap<string, string>;

/** How alike an edited paragraph must be to keep its id. */
const sameParagraph = 0.3;

/**
 * Brings a ledger up to the site as it stands. An unchanged paragraph keeps its
 * id wherever on its page it went; an edited one keeps it by likeness; a new one
 * gets a number that was never used. What disappeared needs a successor.
 *
 * @param today EDTF day on which new addresses and retirements are recorded
 */
export function assignPermalinks(
  ledger: Ledger,
  current: readonly CurrentPage[],
  successors: Successors,
  today: string,
): Assignment {
  const date = edtfDate.parse(today);
  const pages: Record<string, LedgerPage> = {};
  const lost: Lost[] = [];
  let added = 0;
  let carried = 0;
  const retire = (link: string, suggestion: string | undefined) => {
    const successor = successors.get(link);
    if (successor !== undefined) return { date, successor };
    lost.push({ link, ...(suggestion !== undefined && { suggestion }) });
    return undefined;
  };

  for (const { path, anchors } of current) {
    const old = ledger.pages[path];
    const matched = matchAnchors(old?.anchors ?? {}, anchors, old?.next ?? 1);
    added += matched.added;
    carried += matched.carried;
    const kept: Record<string, LedgerAnchor> = { ...matched.anchors };
    for (const [id, anchor] of Object.entries(old?.anchors ?? {})) {
      // An anchor may be called "constructor", which every object has.
      if (Object.hasOwn(kept, id)) continue;
      if (anchor.retired) {
        kept[id] = anchor;
        continue;
      }
      const retired = retire(`${path}#${id}`, nearestAnchor(anchor, matched.anchors));
      kept[id] = retired ? { ...anchor, retired } : anchor;
    }
    pages[path] = { recorded: old?.recorded ?? date, next: matched.next, anchors: kept };
  }
  for (const [path, page] of Object.entries(ledger.pages)) {
    if (pages[path]) continue;
    const retired = page.retired ?? retire(path, undefined);
    pages[path] = retired ? { ...page, retired } : page;
  }
  return { ledger: { pages }, lost, added, carried };
}

interface Match {
  readonly anchors: Record<string, LedgerAnchor>;
  readonly next: number;
  readonly added: number;
  readonly carried: number;
}

function matchAnchors(
  old: Readonly<Record<string, LedgerAnchor>>,
  current: readonly CurrentAnchor[],
  firstNumber: number,
): Match {
  const ids = new Map<CurrentAnchor, string>();
  const free = new Map(
    Object.entries(old).filter(([, anchor]) => anchor.kind === 'block' && !anchor.retired),
  );
  const blocks = current.filter(({ kind }) => kind === 'block');
  const give = (block: CurrentAnchor, id: string): void => {
    ids.set(block, id);
    free.delete(id);
  };
  const byHash = Map.groupBy(free.keys(), (id) => free.get(id)?.hash);
  for (const block of blocks) {
    const same = byHash.get(textHash(block.text))?.shift();
    if (same !== undefined) give(block, same);
  }
  const pairs = blocks
    .filter((block) => !ids.has(block))
    .flatMap((block) => {
      const own = sketch(block.text);
      return [...free].map(([id, anchor]) => ({ block, id, like: likeness(own, anchor.sketch) }));
    })
    .filter(({ like }) => like >= sameParagraph)
    .sort((a, b) => b.like - a.like);
  for (const { block, id } of pairs) {
    if (!ids.has(block) && free.has(id)) give(block, id);
  }
  let next = firstNumber;
  let added = 0;
  const anchors: Record<string, LedgerAnchor> = {};
  for (const item of current) {
    let id = item.id ?? ids.get(item);
    if (id === undefined) {
      id = `p${next}`;
      next += 1;
    }
    const before = Object.hasOwn(old, id) ? old[id] : undefined;
    if (!before) added += 1;
    anchors[id] = recorded(item, before);
  }
  const carried = Object.keys(anchors).length - added;
  return { anchors, next, added, carried };
}

/** What the ledger keeps of an anchor; an unchanged text keeps its sketch. */
function recorded({ kind, text }: CurrentAnchor, before: LedgerAnchor | undefined): LedgerAnchor {
  const hash = textHash(text);
  return { kind, hash, sketch: before?.hash === hash ? before.sketch : sketch(text) };
}

/** The anchor of the page most like a lost one, however little. */
function nearestAnchor(
  lost: LedgerAnchor,
  anchors: Readonly<Record<string, LedgerAnchor>>,
): string | undefined {
  const [best] = Object.entries(anchors)
    .filter(([, anchor]) => anchor.kind === lost.kind)
    .map(([id, anchor]) => ({ id, like: likeness(lost.sketch, anchor.sketch) }))
    .sort((a, b) => b.like - a.like);
  return best && best.like > 0 ? best.id : undefined;
}
