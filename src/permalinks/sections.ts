import type { AnchorKind, LedgerAnchor } from './ledger.ts';

/** Anchors of a page in its order, as far as sections need them. */
export type Sequence = readonly { readonly id: string; readonly kind: AnchorKind }[];

/** The anchors of a page of the ledger that are not retired, in its order. */
export function liveSequence(anchors: Readonly<Record<string, LedgerAnchor>>): Sequence {
  return Object.entries(anchors).flatMap(([id, { kind, retired }]) =>
    retired ? [] : [{ id, kind }],
  );
}

/** For each block the heading, or the occurrence of a series, under which it stands. */
export function headingsOfBlocks(sequence: Sequence): ReadonlyMap<string, string> {
  const headings = new Map<string, string>();
  let heading: string | undefined;
  for (const { id, kind } of sequence) {
    if (isSection(kind)) heading = id;
    else if (kind === 'block' && heading !== undefined) headings.set(id, heading);
  }
  return headings;
}

/** True of an anchor under which blocks stand. */
export const isSection = (kind: AnchorKind): boolean => kind === 'heading' || kind === 'occurrence';

/**
 * What takes the place of a heading or a disagreement that is gone, where that is
 * clear from what stood under it: of a heading, the one under which most of its
 * blocks stand now; of a disagreement, the one with the same first block.
 */
export function sectionSuccessors(before: Sequence, now: Sequence): ReadonlyMap<string, string> {
  return new Map([...headingSuccessors(before, now), ...disagreementSuccessors(before, now)]);
}

function headingSuccessors(before: Sequence, now: Sequence): [string, string][] {
  const headingNow = headingsOfBlocks(now);
  const sections = Map.groupBy(headingsOfBlocks(before), ([, heading]) => heading);
  return [...sections].flatMap(([heading, blocks]): [string, string][] => {
    const places = Map.groupBy(blocks, ([block]) => headingNow.get(block));
    const most = [...places].find(([, there]) => there.length * 2 > blocks.length)?.[0];
    return most === undefined ? [] : [[heading, most]];
  });
}

function disagreementSuccessors(before: Sequence, now: Sequence): [string, string][] {
  const byFirstBlock = new Map(
    firstBlocks(now).map(([disagreement, block]) => [block, disagreement]),
  );
  return firstBlocks(before).flatMap(([disagreement, block]): [string, string][] => {
    const successor = byFirstBlock.get(block);
    return successor === undefined ? [] : [[disagreement, successor]];
  });
}

/** Each disagreement with the block after it, which is always its own. */
function firstBlocks(sequence: Sequence): [disagreement: string, block: string][] {
  return sequence.flatMap(({ id, kind }, i): [string, string][] => {
    const next = sequence[i + 1];
    return kind === 'disagreement' && next?.kind === 'block' ? [[id, next.id]] : [];
  });
}
