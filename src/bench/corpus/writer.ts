import { Random } from '../../testing/random.ts';
import type { CorpusPlan, PlannedEntry, PlannedPerson } from './plan.ts';
import { drawFrom, type Spread } from './spread.ts';
import { Vocabulary } from './vocabulary.ts';
import { Zipf } from './zipf.ts';

/** How many words a sentence has, as on the site. */
const sentenceWords: Spread = [5, 14, 20, 27, 37, 60];
/** How many sources a citation names. */
const sourcesPerCitation: Spread = [1, 1, 1, 2, 3, 5];
/** How many sources a page draws on. */
const sourcesPerPage: Spread = [7, 14, 19, 25, 31, 50];

/**
 * Writes what the files of a corpus are made of: words, sentences, citations and
 * links, each spread over the corpus as on the real site.
 */
export class Writer {
  readonly random: Random;
  readonly #plan: CorpusPlan;
  readonly #vocabulary = new Vocabulary();
  readonly #sources: Zipf;
  readonly #hubs: Zipf;
  readonly #people: Zipf;
  /** The sources of the page that is being written. */
  #pool: readonly string[] = [];

  constructor(plan: CorpusPlan, seed: number) {
    this.random = new Random(seed);
    this.#plan = plan;
    // Most sources serve a few pages, some serve hundreds; likewise entries and people.
    this.#sources = new Zipf(plan.evidence.length, 0.5);
    this.#hubs = new Zipf(plan.entries.length, 0.7);
    this.#people = new Zipf(plan.people.length, 0.5);
  }

  draw(spread: Spread): number {
    return drawFrom(spread, this.random);
  }

  /** True with a chance of so many in a hundred. */
  chance(percent: number): boolean {
    return this.random.between(1, 100) <= percent;
  }

  words(count: number): string {
    return Array.from({ length: count }, () => this.#vocabulary.word(this.random)).join(' ');
  }

  sentenceLength(): number {
    return this.draw(sentenceWords);
  }

  /** A sentence of so many words, without its full stop. */
  sentence(count = this.sentenceLength()): string {
    const words = this.words(count);
    return words.charAt(0).toUpperCase() + words.slice(1);
  }

  /** A label or heading: a few words with a capital at the beginning. */
  label(count: number): string {
    return this.sentence(count);
  }

  /**
   * Begins a page: it has sources of its own, the first of which no other page may
   * have, some that its neighbours have too, and some that all the site cites.
   */
  beginPage(index: number): void {
    const { evidence } = this.#plan;
    const count = this.draw(sourcesPerPage);
    const keys = Array.from({ length: count }, (_, i) => {
      const near = (index + i * 3) % evidence.length;
      return evidence[i > 0 && this.chance(40) ? this.#sources.draw(this.random) : near] ?? '';
    });
    this.#pool = [...new Set(keys)];
  }

  /** A citation of the first source of the page. */
  ownCitation(): string {
    return bracketed(this.#pool.slice(0, 1));
  }

  /** A citation of some of the page's sources. */
  citation(): string {
    const keys = Array.from({ length: this.draw(sourcesPerCitation) }, () =>
      this.random.pick(this.#pool),
    );
    return bracketed([...new Set(keys)]);
  }

  /**
   * An entry to link to: mostly one of the neighbourhood, since pages on one subject
   * name each other, else one of those that all the site names.
   */
  neighbour(of: PlannedEntry): PlannedEntry {
    const { entries } = this.#plan;
    const near = this.chance(60);
    const step = this.random.between(1, Math.min(30, entries.length - 1));
    const index = near ? (of.index + step) % entries.length : this.#hubs.draw(this.random);
    const found = entries[index === of.index ? (index + 1) % entries.length : index];
    if (!found) throw new RangeError(`There is no entry ${index}.`);
    return found;
  }

  person(): PlannedPerson {
    const found = this.#plan.people[this.#people.draw(this.random)];
    if (!found) throw new RangeError('The corpus has no people.');
    return found;
  }
}

/** A citation as it is written: `[@a; @b]`. */
export function bracketed(keys: readonly string[]): string {
  return `[${keys.map((key) => `@${key}`).join('; ')}]`;
}
