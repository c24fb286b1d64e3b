import { isBlockId, type LedgerAnchor } from './ledger.ts';
import type { CurrentAnchor } from './published.ts';
import { anchorHash, hashesOf, likeness, sketch } from './sketch.ts';
import { SketchIndex } from './sketch-index.ts';

/** How alike an edited text must be to its former self to be known again. */
export const sameText = 0.3;

type Anchors = Readonly<Record<string, LedgerAnchor>>;

/** What carries on what, on one page. */
export interface Match {
  /** For each anchor of the page, in order, the id that it carries on; a new block has none. */
  readonly ids: readonly (string | undefined)[];
  /** Blocks known again by a part of their wording only, with how much. */
  readonly edited: ReadonlyMap<string, number>;
}

/**
 * Finds which anchor of a page carries on which of the ledger. Headings and other
 * anchors with a name keep it. A block whose words are unchanged keeps its id
 * wherever on the page it went, and gets it back if it had been taken out; an
 * edited one keeps its id by likeness, the most alike first.
 *
 * @param given up ids that are not to be carried over by likeness
 */
export function matchAnchors(
  old: Anchors,
  current: readonly CurrentAnchor[],
  givenUp: (id: string) => boolean,
): Match {
  const ids = current.map(({ id }) => id);
  const blocks = current.flatMap((anchor, at) =>
    anchor.kind === 'block' ? [{ at, text: anchor.text, hash: anchorHash(anchor) }] : [],
  );
  const open = () => blocks.filter(({ at }) => ids[at] === undefined);
  const oldBlocks = Object.entries(old).filter(([, { kind }]) => kind === 'block');
  const live = oldBlocks.filter(([, { retired }]) => !retired);
  const gone = oldBlocks.filter(([, anchor]) => anchor.retired && isDistinct(anchor));
  for (const known of [live, gone]) {
    const byHash = Map.groupBy(known, ([, { hash }]) => hash);
    for (const { at, hash } of open()) {
      // Blocks of the same words keep their order.
      const same = byHash.get(hash)?.shift();
      if (same) ids[at] = same[0];
    }
  }
  const taken = new Set(ids);
  const free = live.filter(([id]) => !taken.has(id) && !givenUp(id));
  return { ids, edited: matchEdited(ids, open(), free) };
}

/** A text of five words or more. What is shorter, "not known" in a table, may stand for something else. */
const isDistinct = (anchor: LedgerAnchor): boolean => hashesOf(anchor.sketch).length >= 3;

/** Gives ids to edited blocks in `ids`. */
function matchEdited(
  ids: (string | undefined)[],
  blocks: readonly { readonly at: number; readonly text: string }[],
  free: readonly (readonly [string, LedgerAnchor])[],
): Map<string, number> {
  const edited = new Map<string, number>();
  if (free.length === 0) return edited;
  const index = new SketchIndex(free.map(([id, anchor]) => [id, anchor.sketch]));
  const pairs = blocks
    .flatMap(({ at, text }) =>
      index
        .like(sketch(text), sameText)
        .map((like) => ({ at, id: like.item, like: like.likeness })),
    )
    .sort((a, b) => b.like - a.like);
  for (const { at, id, like } of pairs) {
    if (ids[at] !== undefined || edited.has(id)) continue;
    ids[at] = id;
    edited.set(id, like);
  }
  return edited;
}

/** A name that an anchor of the page may not have; `undefined` when all is well. */
export function nameProblem(old: Anchors, anchor: CurrentAnchor): string | undefined {
  const { kind, id, text } = anchor;
  if (id === undefined) return undefined;
  if (isBlockId(id)) return `The ${kind} "${text}" has the id "${id}", which is for paragraphs.`;
  const before = Object.hasOwn(old, id) ? old[id] : undefined;
  if (!before?.retired || before.hash === anchorHash(anchor)) return undefined;
  const like = likeness(hashesOf(before.sketch), hashesOf(sketch(text)));
  return like >= sameText
    ? undefined
    : `The ${kind} "${text}" has the id "${id}", which was published for another.`;
}
