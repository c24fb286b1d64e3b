import assert from 'node:assert/strict';
import { Random } from './random.ts';
import { passage, pathOf, reworded, SiteHistory, type Passage } from './site-history.ts';

/**
 * An editor who does as chance has it. `SiteHistory` proves after each step that
 * no link that was ever published is lost or marks another passage.
 */
class RandomEditor {
  readonly #random: Random;
  readonly #pages = new Map<string, Passage[]>();
  /** Passages that were taken out, by the page on which each stood. */
  readonly #out: { readonly slug: string; readonly passage: Passage }[] = [];
  readonly #removed = new Map<string, Passage[]>();
  #slugs = 0;
  /** Where pages went in this step. */
  #gone = new Map<string, string>();
  #restored = new Set<string>();
  readonly #fresh = new Set<string>();
  /** What was there, in these words, when the site was last published. */
  #published: ReadonlySet<Passage> = new Set();
  /** How often each thing was done. */
  readonly done = new Map<string, number>();

  constructor(random: Random) {
    this.#random = random;
    for (let i = 0; i < 4; i++) this.#newPage();
  }

  /** Does one to three things and publishes. */
  step(history: SiteHistory): void {
    this.#gone = new Map();
    this.#restored = new Set();
    for (let count = this.#random.between(1, 3); count > 0; count--) {
      const [name, act] = this.#random.pick(this.#acts);
      if (act()) this.done.set(name, (this.done.get(name) ?? 0) + 1);
    }
    const pages = new Map([...this.#pages].map(([slug, passages]) => [slug, [...passages]]));
    history.publishAsEditor(pages, this.#gone, this.#restored);
    this.#published = new Set([...this.#pages.values()].flat());
    this.#fresh.clear();
  }

  readonly #acts: readonly (readonly [string, () => boolean])[] = [
    ['add', () => this.#insert(this.#page(), this.#newPassage())],
    ['edit', () => this.#replace((old) => [reworded(old, this.#edited(old.text))])],
    ['rewrite', () => this.#replace((old) => [reworded(old, this.#sentence())])],
    ['split', () => this.#replace((old) => this.#split(old))],
    ['merge', () => this.#merge()],
    ['move', () => this.#move(this.#page())],
    ['move to another page', () => this.#move(this.#page(), this.#page())],
    ['take out', () => this.#takeOut()],
    ['put back', () => this.#putBack()],
    ['rename a heading', () => this.#renameHeading()],
    ['reorder', () => this.#reorder()],
    ['add a page', () => this.#newPage()],
    ['rename a page', () => this.#renamePage()],
    ['join pages', () => this.#joinPages()],
    ['remove a page', () => this.#removePage()],
    ['restore a page', () => this.#restorePage()],
  ];

  #page(): string {
    return this.#random.pick([...this.#pages.keys()]);
  }

  #passages(slug: string): Passage[] {
    return this.#pages.get(slug) ?? [];
  }

  #newPage(): boolean {
    if (this.#pages.size > 7) return false;
    this.#slugs += 1;
    const count = this.#random.between(3, 9);
    this.#fresh.add(`page-${this.#slugs}`);
    this.#pages.set(
      `page-${this.#slugs}`,
      Array.from({ length: count }, () => this.#newPassage()),
    );
    return true;
  }

  #newPassage(): Passage {
    const kind = this.#random.pick(['heading', 'paragraph', 'paragraph', 'paragraph', 'item']);
    return kind === 'heading'
      ? passage(kind, this.#headingText())
      : passage(kind === 'item' ? kind : 'paragraph', this.#sentence());
  }

  /** A heading stands once on the whole site, as it must stand once on a page. */
  #headings = 0;
  #headingText(): string {
    this.#headings += 1;
    return `${this.#word()} ${this.#word()} ${this.#headings}`;
  }

  #word(): string {
    const consonant = () => this.#random.pick([...'bcdfghklmnprstvz']);
    const vowel = () => this.#random.pick([...'aeiou']);
    return consonant() + vowel() + consonant() + vowel() + consonant();
  }

  #sentence(): string {
    return Array.from({ length: this.#random.between(6, 40) }, () => this.#word()).join(' ');
  }

  /** The text with a few of its words changed. */
  #edited(text: string): string {
    const words = text.split(' ');
    for (let count = this.#random.between(1, 3); count > 0; count--) {
      const at = this.#random.between(0, words.length - 1);
      words.splice(at, this.#random.between(0, 1), this.#word());
    }
    return words.join(' ');
  }

  #insert(slug: string, ...passages: readonly Passage[]): boolean {
    const list = this.#passages(slug);
    list.splice(this.#random.between(0, list.length), 0, ...passages);
    return true;
  }

  /** Puts others in the place of a paragraph of some page. */
  #replace(others: (old: Passage) => readonly Passage[]): boolean {
    const list = this.#passages(this.#page());
    const at = this.#random.between(0, list.length - 1);
    const old = list[at];
    if (!old || old.kind === 'heading') return false;
    list.splice(at, 1, ...others(old));
    return true;
  }

  #split(old: Passage): Passage[] {
    const words = old.text.split(' ');
    const at = this.#random.between(2, Math.max(2, words.length - 2));
    return [words.slice(0, at), words.slice(at)].map((half) =>
      passage(old.kind, half.join(' '), old),
    );
  }

  #merge(): boolean {
    const list = this.#passages(this.#page());
    const at = this.#random.between(0, list.length - 2);
    const [one, other] = list.slice(at, at + 2);
    if (!one || !other || one.kind === 'heading' || other.kind === 'heading') return false;
    list.splice(at, 2, passage(one.kind, `${one.text} ${other.text}`, one, other));
    return true;
  }

  #move(from: string, to = from): boolean {
    const list = this.#passages(from);
    const [moved] = list.splice(this.#random.between(0, list.length - 1), 1);
    return moved !== undefined && this.#insert(to, moved);
  }

  #takeOut(): boolean {
    const slug = this.#page();
    const list = this.#passages(slug);
    const [out] = list.splice(this.#random.between(0, list.length - 1), 1);
    if (out && this.#published.has(out)) this.#out.push({ slug, passage: out });
    return out !== undefined;
  }

  #putBack(): boolean {
    const back = this.#out.splice(this.#random.between(0, this.#out.length - 1), 1)[0];
    return (
      back !== undefined && this.#pages.has(back.slug) && this.#insert(back.slug, back.passage)
    );
  }

  #renameHeading(): boolean {
    const list = this.#passages(this.#page());
    const at = list.findIndex(({ kind }) => kind === 'heading');
    const old = list[at];
    if (old) list[at] = reworded(old, this.#headingText());
    return old !== undefined;
  }

  #reorder(): boolean {
    const list = this.#passages(this.#page());
    list.sort(() => this.#random.between(-1, 1));
    return true;
  }

  #renamePage(): boolean {
    const slug = this.#page();
    const passages = this.#passages(slug);
    this.#slugs += 1;
    return this.#replacePage(slug, `page-${this.#slugs}`, passages);
  }

  #joinPages(): boolean {
    const [from, to] = [this.#page(), this.#page()];
    if (from === to) return false;
    return this.#replacePage(from, to, [...this.#passages(to), ...this.#passages(from)]);
  }

  #removePage(): boolean {
    if (this.#pages.size < 3) return false;
    const slug = this.#page();
    const passages = this.#passages(slug);
    if (!this.#replacePage(slug)) return false;
    this.#removed.set(slug, passages);
    return true;
  }

  #restorePage(): boolean {
    const [slug, passages] = [...this.#removed][0] ?? [];
    if (slug === undefined || passages === undefined || this.#gone.has(pathOf(slug))) return false;
    this.#removed.delete(slug);
    this.#pages.set(slug, passages);
    this.#restored.add(pathOf(slug));
    return true;
  }

  #replacePage(slug: string, by?: string, passages?: Passage[]): boolean {
    // A page that is new, or came back, in this step was not there before.
    if (this.#fresh.has(slug) || this.#restored.size > 0 || this.#gone.size > 0) return false;
    this.#pages.delete(slug);
    if (by !== undefined && passages) this.#pages.set(by, passages);
    this.#gone.set(pathOf(slug), by === undefined ? '/organisations/' : pathOf(by));
    return true;
  }
}

/**
 * Replays a history of chance, always the same for a seed.
 *
 * @throws AssertionError when something published is lost or marks another passage
 */
export function replayHistory(seed: number, steps: number): void {
  const editor = new RandomEditor(new Random(seed));
  const history = new SiteHistory();
  for (let step = 0; step < steps; step++) editor.step(history);
  // A history in which nothing happened would prove nothing.
  for (const name of [
    'split',
    'merge',
    'take out',
    'put back',
    'rename a page',
    'restore a page',
  ]) {
    assert.ok((editor.done.get(name) ?? 0) > 0, `${name} was done`);
  }
  const numbers = Object.values(history.ledger.pages).map(({ next }) => next);
  assert.ok(Math.max(...numbers) > 20, 'pages grew and shrank');
}
