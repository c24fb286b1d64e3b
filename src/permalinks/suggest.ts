import type { AnchorKind, LedgerAnchor, LedgerPage } from './ledger.ts';
import { linkText, type Link } from './links.ts';
import { sameText } from './match-anchors.ts';
import { hashesOf, likeness } from './sketch.ts';
import { SketchIndex, type Like } from './sketch-index.ts';
import { headingsOfBlocks, isSection, liveSequence } from './sections.ts';

/** What might take the place of a link that would be lost, and why. */
export interface Suggestion {
  readonly successor: string;
  /** "about 50 % of its wording is there" */
  readonly reason: string;
}

/** Less than this is a turn of phrase that two texts share, no successor. */
const somewhatAlike = 0.2;

/** A block that is new on its page. */
export interface NewBlock extends Link {
  readonly hash: string;
  readonly sketch: string;
}

/** An anchor that is gone, and the page on which it stood. */
export interface LostPlace {
  /** The page's address now. */
  readonly path: string;
  readonly id: string;
  readonly anchor: LedgerAnchor;
  /** The anchors of the page in the ledger. */
  readonly before: LedgerPage['anchors'];
  /** The anchors that are on the page. */
  readonly now: LedgerPage['anchors'];
}

/** Finds successors for anchors that are gone, on their page and among what is new on others. */
export class Suggestions {
  readonly #byHash: ReadonlyMap<string, readonly NewBlock[]>;
  readonly #index: SketchIndex<NewBlock>;

  constructor(newBlocks: readonly NewBlock[]) {
    this.#byHash = Map.groupBy(newBlocks, ({ hash }) => hash);
    this.#index = new SketchIndex(newBlocks.map((block) => [block, block.sketch]));
  }

  forAnchor(place: LostPlace): Suggestion {
    if (place.anchor.kind === 'block') return this.#forBlock(place);
    if (place.anchor.kind === 'occurrence') return forOccurrence(place);
    return forSection(place);
  }

  /** A new block of the same words, on any page, or else the one most like it. */
  elsewhere({ hash, sketch }: LedgerAnchor): Like<NewBlock> | undefined {
    const [same] = this.#byHash.get(hash) ?? [];
    return same ? { item: same, likeness: 1 } : this.#index.like(sketch, sameText)[0];
  }

  #forBlock(place: LostPlace): Suggestion {
    const { path, anchor } = place;
    const elsewhere = this.elsewhere(anchor);
    if (elsewhere?.item.hash === anchor.hash) {
      return { successor: linkText(elsewhere.item), reason: 'its words stand there now' };
    }
    const here = mostAlike(place, ['block']);
    if (elsewhere && elsewhere.item.path !== path && elsewhere.likeness > (here?.likeness ?? 0)) {
      return { successor: linkText(elsewhere.item), reason: alike(elsewhere) };
    }
    return here ? { successor: here.item, reason: alike(here) } : placeWhereItStood(place);
  }
}

function forSection(place: LostPlace): Suggestion {
  const like = mostAlike(place, ['heading', 'disagreement']);
  return like ? { successor: like.item, reason: alike(like) } : wholePage(place);
}

/** A row keeps its number, whatever the rows are called. */
function forOccurrence(place: LostPlace): Suggestion {
  const number = /-(\d+)$/.exec(place.id)?.[0] ?? '';
  const same = liveSequence(place.now).find(
    ({ id, kind }) => kind === 'occurrence' && number !== '' && id.endsWith(number),
  );
  return same ? { successor: same.id, reason: 'it has the same number' } : wholePage(place);
}

function placeWhereItStood(place: LostPlace): Suggestion {
  const heading = headingsOfBlocks(liveSequence(place.before)).get(place.id);
  const there = heading === undefined ? undefined : place.now[heading];
  return heading !== undefined && there && isSection(there.kind) && !there.retired
    ? { successor: heading, reason: 'nothing is like it; it stood in that section' }
    : wholePage(place);
}

function wholePage({ path }: LostPlace): Suggestion {
  return { successor: path, reason: 'nothing is like it; it stood on that page' };
}

function mostAlike(
  { anchor, now }: LostPlace,
  kinds: readonly AnchorKind[],
): Like<string> | undefined {
  const own = hashesOf(anchor.sketch);
  const [best] = Object.entries(now)
    .filter(([, { kind, retired }]) => !retired && kinds.includes(kind))
    .map(([item, { sketch }]) => ({ item, likeness: likeness(own, hashesOf(sketch)) }))
    .sort((a, b) => b.likeness - a.likeness);
  return best && best.likeness >= somewhatAlike ? best : undefined;
}

function alike({ likeness: share }: Like<unknown>): string {
  return `about ${Math.round(share * 100)} % of its wording is there`;
}
