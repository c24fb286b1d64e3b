import type { Assignment, Decisions, Lost, PermalinkProblem } from './assignment.ts';
import { againProblem, decisionProblems, swappedPages } from './assignment-problems.ts';
import { blockId, day, type Ledger, type LedgerAnchor, type LedgerPage } from './ledger.ts';
import { linkText, pageOf, parseLink, successorText, type Link } from './links.ts';
import { matchAnchors, nameProblem } from './match-anchors.ts';
import {
  carriedOn,
  dependentPages,
  gonePages,
  isPartOf,
  movedPages,
  suggestPages,
} from './page-moves.ts';
import type { CurrentAnchor, CurrentPage } from './published.ts';
import { liveSequence, sectionSuccessors } from './sections.ts';
import { anchorHash, sketch } from './sketch.ts';
import { Suggestions, type NewBlock } from './suggest.ts';

/**
 * Brings a ledger up to the site as it stands. An unchanged paragraph keeps its
 * id wherever on its page it went; an edited one keeps it by likeness; a new one
 * gets a number that was never used. A page that moves keeps its anchors. What
 * disappeared needs a successor.
 *
 * @param today the day on which new addresses, changes and retirements are recorded
 */
export function assignPermalinks(
  ledger: Ledger,
  current: readonly CurrentPage[],
  decisions: Decisions,
  today: string,
): Assignment {
  return new Assigner(ledger, current, decisions, day.parse(today)).assign();
}

/** An anchor without successor, until suggestions can be made from all that is new. */
interface Pending {
  readonly link: string;
  readonly path: string;
  readonly id: string;
  readonly anchor: LedgerAnchor;
  readonly before: LedgerPage['anchors'];
}

class Assigner {
  readonly #ledger: Ledger;
  readonly #current: ReadonlyMap<string, CurrentPage>;
  readonly #decisions: Decisions;
  readonly #successors: ReadonlyMap<string, string>;
  readonly #date: string;
  readonly #moved: ReadonlyMap<string, string>;

  readonly #pages = new Map<string, LedgerPage>();
  readonly #ids = new Map<string, readonly string[]>();
  readonly #added: string[] = [];
  readonly #newBlocks: NewBlock[] = [];
  #suggestionsMade: Suggestions | undefined;
  readonly #edited = new Map<string, number>();
  readonly #renamed = new Map<string, string>();
  readonly #pending: Pending[] = [];
  readonly #problems: PermalinkProblem[] = [];
  /** Lost links and restored addresses for which a decision was needed. */
  readonly #decided = new Set<string>();

  constructor(ledger: Ledger, current: readonly CurrentPage[], decisions: Decisions, date: string) {
    this.#ledger = ledger;
    this.#current = new Map(current.map((page) => [page.path, page]));
    this.#decisions = decisions;
    const named = decisions.successors ?? new Map<string, string>();
    this.#successors = new Map([...dependentPages(ledger, this.#current, named), ...named]);
    this.#date = date;
    this.#moved = movedPages(ledger, this.#current, this.#successors);
  }

  assign(): Assignment {
    for (const page of this.#current.values()) this.#page(page);
    for (const [path, page] of Object.entries(this.#ledger.pages)) {
      if (!this.#current.has(path)) this.#pages.set(path, this.#absentPage(path, page));
    }
    const ledger = { pages: Object.fromEntries(this.#pages) };
    return {
      ledger,
      lost: [...this.#lostPages(), ...this.#lostAnchors()],
      problems: [
        ...this.#problems,
        ...swappedPages(this.#ledger, this.#current),
        ...decisionProblems(this.#decisions, this.#ledger, ledger, this.#decided),
      ],
      ids: this.#ids,
      added: this.#added,
      moved: this.#moved,
      edited: this.#edited,
      renamed: this.#renamed,
    };
  }

  /** A page of the site: its anchors get the ids that they carry on, or new ones. */
  #page(page: CurrentPage): void {
    const { path } = page;
    const from = this.#moved.get(path) ?? path;
    const before = this.#before(from, page.content === undefined);
    const old = before?.anchors ?? {};
    const published = (id: string): string => linkText({ path: from, anchor: id });
    const match = matchAnchors(old, page.anchors, (id) => this.#successors.has(published(id)));
    for (const [id, like] of match.edited) this.#edited.set(published(id), like);
    let next = before?.next ?? 1;
    const ids = match.ids.map((id) => id ?? blockId(next++));
    this.#ids.set(path, ids);
    if (!before) this.#added.push(path);

    const anchors = new Map<string, LedgerAnchor>();
    page.anchors.forEach((anchor, i) => {
      const id = ids[i] ?? '';
      this.#checkName(path, anchor, old);
      const known = Object.hasOwn(old, id) ? old[id] : undefined;
      const record = recorded(anchor, known);
      anchors.set(id, record);
      if (!known) this.#added.push(linkText({ path, anchor: id }));
      if (anchor.kind === 'block' && (!known || known.retired)) {
        this.#newBlocks.push({ path, anchor: id, ...record });
      }
    });
    const sections = sectionSuccessors(
      liveSequence(old),
      page.anchors.map(({ kind }, i) => ({ kind, id: ids[i] ?? '' })),
    );
    for (const [id, anchor] of Object.entries(old)) {
      if (anchors.has(id)) continue;
      const link = published(id);
      const successor = this.#decision(link, path) ?? this.#renaming(link, path, sections.get(id));
      if (successor) anchors.set(id, this.#retire(anchor, successor, path));
      else anchors.set(id, anchor);
      if (successor || anchor.retired) continue;
      this.#pending.push({ link, path, id, anchor, before: old });
    }
    this.#pages.set(path, {
      recorded: before?.recorded ?? this.#date,
      ...(page.content !== undefined && { content: this.#content(page.content, before) }),
      next,
      anchors: Object.fromEntries(anchors),
    });
  }

  /**
   * What the ledger has of a page. A page that was retired and is restored is as it
   * was; one that is made of others says nothing of its own, and may come back by itself.
   */
  #before(path: string, isMade: boolean): LedgerPage | undefined {
    const page = pageOf(this.#ledger, path);
    if (!page?.retired) return page;
    const { date, successor } = page.retired;
    if (this.#decisions.restored?.has(path)) this.#decided.add(path);
    else if (!isMade) this.#problems.push(againProblem(path, date, successor));
    const target = parseLink(successor, path).path;
    const anchors = Object.entries(page.anchors).map(([id, anchor]): [string, LedgerAnchor] => {
      const { kind, hash, sketch: sketched, retired } = anchor;
      const wentWithPage =
        retired?.date === date && parseLink(retired.successor, path).path === target;
      return [id, wentWithPage ? { kind, hash, sketch: sketched } : anchor];
    });
    const { recorded: since, content, next } = page;
    return {
      recorded: since,
      ...(content && { content }),
      next,
      anchors: Object.fromEntries(anchors),
    };
  }

  #content(hash: string, before: LedgerPage | undefined): LedgerPage['content'] {
    return before?.content?.hash === hash ? before.content : { hash, modified: this.#date };
  }

  #checkName(path: string, anchor: CurrentAnchor, old: LedgerPage['anchors']): void {
    const message = nameProblem(old, anchor);
    if (message === undefined || anchor.id === undefined) return;
    const hint =
      anchor.kind === 'heading'
        ? `Give it an id of its own: ## ${anchor.text} {#the-${anchor.id}}.`
        : 'Give it another name.';
    this.#problems.push({ link: linkText({ path, anchor: anchor.id }), message, hint });
  }

  /** A page of the ledger that the site does not have: it goes now, or went before. */
  #absentPage(path: string, page: LedgerPage): LedgerPage {
    const successor = this.#decision(path, path);
    if (!successor && !page.retired) return page;
    const keepsIds = successor && this.#moved.get(successor.path) === path;
    const target = successor && this.#pages.get(successor.path);
    const there = target ? carriedOn(target) : () => undefined;
    const anchors = Object.entries(page.anchors).map(([id, anchor]): [string, LedgerAnchor] => {
      if (keepsIds) return [id, this.#retire(anchor, { path: successor.path, anchor: id }, path)];
      const named = this.#decision(linkText({ path, anchor: id }), path);
      if (named) return [id, this.#retire(anchor, named, path)];
      const wentWithPage = anchor.retired?.successor === page.retired?.successor;
      if (!successor || !wentWithPage) return [id, anchor];
      const same = there(id, anchor);
      const carried =
        same === undefined
          ? anchor.kind === 'block' && this.#suggestions.elsewhere(anchor)?.item
          : { path: successor.path, anchor: same };
      return [id, this.#retire(anchor, carried || successor, path)];
    });
    return {
      ...page,
      anchors: Object.fromEntries(anchors),
      ...(successor && {
        retired: { date: page.retired?.date ?? this.#date, successor: linkText(successor) },
      }),
    };
  }

  /** The successor that an editor named for a link that is lost. */
  #decision(link: string, here: string): Link | undefined {
    const written = this.#successors.get(link);
    if (written === undefined) return undefined;
    this.#decided.add(link);
    return parseLink(written, here);
  }

  /** The successor of a section that is gone, where it is clear. */
  #renaming(link: string, path: string, anchor: string | undefined): Link | undefined {
    if (anchor === undefined) return undefined;
    this.#renamed.set(link, anchor);
    return { path, anchor };
  }

  /** With its successor; one that has another already keeps its day. */
  #retire(anchor: LedgerAnchor, successor: Link, here: string): LedgerAnchor {
    const date = anchor.retired?.date ?? this.#date;
    return { ...anchor, retired: { date, successor: successorText(successor, here) } };
  }

  /** To be asked only when all pages of the site were read. */
  get #suggestions(): Suggestions {
    return (this.#suggestionsMade ??= new Suggestions(this.#newBlocks));
  }

  #lostPages(): Lost[] {
    const gone = gonePages(this.#ledger, this.#current);
    // What is made of a page goes where the page goes.
    const lost = gone.filter(
      ([path, { content }]) =>
        !this.#successors.has(path) && (content || !gone.some(([other]) => isPartOf(path)(other))),
    );
    if (lost.length === 0) return [];
    const suggest = suggestPages(this.#ledger, this.#current);
    return lost.map(([link, page]) => ({ link, kind: 'page', ...suggest(link, page) }));
  }

  #lostAnchors(): Lost[] {
    if (this.#pending.length === 0) return [];
    return this.#pending.map(({ link, path, id, anchor, before }) => {
      const onPage = new Set(this.#ids.get(path));
      const now = Object.entries(this.#pages.get(path)?.anchors ?? {}).filter(([other]) =>
        onPage.has(other),
      );
      const place = { path, id, anchor, before, now: Object.fromEntries(now) };
      return { link, kind: anchor.kind, ...this.#suggestions.forAnchor(place) };
    });
  }
}

/** What the ledger keeps of an anchor; an unchanged text keeps its sketch. */
function recorded(anchor: CurrentAnchor, before: LedgerAnchor | undefined): LedgerAnchor {
  const { kind, text } = anchor;
  const hash = anchorHash(anchor);
  return { kind, hash, sketch: before?.hash === hash ? before.sketch : sketch(text) };
}
