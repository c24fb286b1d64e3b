import assert from 'node:assert/strict';
import { assignPermalinks } from '../permalinks/assign.ts';
import type { Assignment, Decisions } from '../permalinks/assignment.ts';
import { ledgerText, parseLedger } from '../permalinks/ledger-file.ts';
import { emptyLedger, type Ledger } from '../permalinks/ledger.ts';
import { follow, linkText, parseLink, type Link } from '../permalinks/links.ts';
import { publishedPages } from '../permalinks/published.ts';
import type { Graph } from '../graph/model.ts';
import { graphOf, organisation } from './content.ts';

/**
 * A site of the past, in memory: pages of passages, edited step by step and
 * published after each. It knows which passage goes back to which, so it can tell
 * whether every link that was ever published leads to what carries on its words.
 */
export interface Passage {
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly text: string;
  /** Its own mark, which it keeps when it is reworded. */
  readonly mark: number;
  /** That mark and those of all passages that it came from. */
  readonly lineage: ReadonlySet<number>;
}

let marks = 0;

/** A new passage, or one that was made of others. */
export function passage(kind: Passage['kind'], text: string, ...from: readonly Passage[]): Passage {
  marks += 1;
  return {
    kind,
    text,
    mark: marks,
    lineage: new Set([marks, ...from.flatMap(({ lineage }) => [...lineage])]),
  };
}

/** The same passage with other words. */
export const reworded = (old: Passage, text: string): Passage => ({ ...old, text });

/** Pages by slug, each an organisation. */
export type Pages = ReadonlyMap<string, readonly Passage[]>;

export const pathOf = (slug: string): string => `/organisations/${slug}/`;

export class SiteHistory {
  #ledger: Ledger = emptyLedger;
  #pages: Pages = new Map();
  #ids: Assignment['ids'] = new Map();
  /** For each link ever published the day and the passage that it was published for. */
  readonly #published = new Map<string, { readonly first?: Passage; readonly recorded: string }>();
  /** For each link the passage that carried it on when the site was last published. */
  #led: ReadonlyMap<string, Passage> = new Map();

  get ledger(): Ledger {
    return this.#ledger;
  }

  /** The id of each passage of a page, in its order. */
  idsOf(slug: string): readonly string[] {
    return this.#ids.get(pathOf(slug)) ?? [];
  }

  /** What `npm run permalinks` would say of these pages. */
  attempt(pages: Pages, decisions: Decisions = {}, today = '2026-12-01'): Assignment {
    return assignPermalinks(this.#ledger, publishedPages(graphOfPages(pages)), decisions, today);
  }

  /**
   * Records the pages and proves that nothing published is lost.
   *
   * @throws AssertionError when something has no successor, or leads elsewhere
   */
  publish(pages: Pages, decisions: Decisions = {}, today = '2026-12-01'): Assignment {
    const result = this.attempt(pages, decisions, today);
    assert.deepEqual(result.lost, []);
    assert.deepEqual(result.problems, []);
    const text = ledgerText(result.ledger);
    assert.deepEqual(parseLedger(text), result.ledger);
    this.#ledger = parseLedger(text);
    this.#pages = pages;
    this.#ids = result.ids;
    this.#remember();
    this.#prove();
    return result;
  }

  /**
   * Publishes as an editor does: names where each lost passage is now, as far as it
   * still is somewhere, and takes what is suggested for the rest.
   *
   * @param pageSuccessors where pages went that are gone
   */
  publishAsEditor(
    pages: Pages,
    pageSuccessors: ReadonlyMap<string, string> = new Map(),
    restored: ReadonlySet<string> = new Set(),
    today = '2026-12-01',
  ): Assignment {
    const successors = new Map(pageSuccessors);
    for (;;) {
      const decisions = { successors, restored };
      const result = this.attempt(pages, decisions, today);
      const named = [
        ...result.lost.map(({ link, successor }) => [link, successor] as const),
        ...this.#ledAstray(pages, result, pageSuccessors).map((link) => [link, undefined] as const),
      ];
      if (named.length === 0) return this.publish(pages, decisions, today);
      for (const [link, suggested] of named) {
        assert.ok(!successors.has(link), `${link} has a successor, but is lost still`);
        const successor = placeIn(pages, result.ids, this.#led.get(link)) ?? suggested;
        assert.ok(successor !== undefined, `nothing is suggested for ${link}`);
        successors.set(link, successor);
      }
    }
  }

  /** Links to passages of pages that are gone that would lead elsewhere than to their words. */
  #ledAstray(
    pages: Pages,
    { ledger, ids, moved }: Assignment,
    gone: ReadonlyMap<string, string>,
  ): string[] {
    const kept = new Set(moved.values());
    return [...this.#led].flatMap(([link, before]) => {
      const from = parseLink(link, '');
      if (before.kind === 'heading' || !gone.has(from.path) || kept.has(from.path)) return [];
      const place = placeIn(pages, ids, before);
      const end = follow(ledger, from);
      if (place === undefined || typeof end === 'string') return [];
      const found = passageAt(pages, ids, end);
      return found && carriesOn(found, before) ? [] : [link];
    });
  }

  /** Where a published link leads. */
  follow(link: string): string {
    const end = follow(this.#ledger, parseLink(link, ''));
    return typeof end === 'string' ? end : linkText(end);
  }

  #remember(): void {
    for (const slug of this.#pages.keys()) {
      const path = pathOf(slug);
      const recorded = this.#ledger.pages[path]?.recorded ?? '';
      for (const link of [path, ...(this.#ids.get(path) ?? []).map((id) => `${path}#${id}`)]) {
        const standing = passageAt(this.#pages, this.#ids, parseLink(link, ''));
        const known = this.#published.get(link);
        if (!known) this.#published.set(link, { recorded, ...(standing && { first: standing }) });
      }
    }
  }

  #prove(): void {
    const led = new Map<string, Passage>();
    const alive = new Set([...this.#pages.values()].flat().flatMap(({ lineage }) => [...lineage]));
    for (const [link, { first, recorded }] of this.#published) {
      const { path, anchor } = parseLink(link, '');
      const page = this.#ledger.pages[path];
      assert.equal(page?.recorded, recorded, `${path} was published on another day once`);
      assert.ok(anchor === undefined || page.anchors[anchor], `${link} left the ledger`);
      const end = this.follow(link);
      const target = parseLink(end, '');
      assert.ok(this.#ids.has(target.path), `${link} leads to ${end}, where no page is`);
      const found = passageAt(this.#pages, this.#ids, target);
      assert.ok(target.anchor === undefined || found, `${link} leads to ${end}, where nothing is`);
      if (found && first && carriesOn(found, first)) led.set(link, found);
      if (first && end === link) {
        assert.ok(found && carriesOn(found, first), `${link} marks another passage`);
      }
      const before = this.#led.get(link);
      // A section that is gone leads to where its paragraphs are.
      if (!before || before.kind === 'heading') continue;
      if (!alive.has(before.mark)) continue;
      assert.ok(found && carriesOn(found, before), `${link} leads to ${end}, not to its words`);
    }
    this.#led = led;
  }
}

const carriesOn = (now: Passage, first: Passage): boolean => now.lineage.has(first.mark);

/** The passage at a link that stands as it is. */
function passageAt(
  pages: Pages,
  ids: Assignment['ids'],
  { path, anchor }: Link,
): Passage | undefined {
  const at = ids.get(path)?.indexOf(anchor ?? '') ?? -1;
  return pages.get(path.split('/')[2] ?? '')?.[at];
}

/** The link to where a passage is, in words of `--successor`. */
function placeIn(
  pages: Pages,
  ids: Assignment['ids'],
  first: Passage | undefined,
): string | undefined {
  if (!first) return undefined;
  for (const [slug, passages] of pages) {
    const at = passages.findIndex((now) => carriesOn(now, first));
    const id = ids.get(pathOf(slug))?.[at];
    if (id !== undefined) return `${pathOf(slug)}#${id}`;
  }
  return undefined;
}

const graphs = new WeakMap<Pages, Graph>();

function graphOfPages(pages: Pages): Graph {
  const files = () =>
    [...pages].map(([slug, passages]) =>
      organisation(slug, { title: `The page ${slug}` }, passages.map(source).join('\n\n')),
    );
  const graph = graphs.get(pages) ?? graphOf(...files());
  graphs.set(pages, graph);
  return graph;
}

const source = ({ kind, text }: Passage): string =>
  ({
    heading: `## ${text}`,
    paragraph: `${text} [@gazette].`,
    item: `- ${text} [@gazette].`,
  })[kind];
