import { hashesOf, likeness } from './sketch.ts';

/** Something found, and how alike it is, from 0 to 1. */
export interface Like<T> {
  readonly item: T;
  readonly likeness: number;
}

/**
 * Texts by the hashes of their sketches, so that what is like a text is found
 * without comparing it with every other.
 */
export class SketchIndex<T> {
  readonly #byHash = new Map<number, { readonly item: T; readonly hashes: readonly number[] }[]>();

  constructor(items: Iterable<readonly [item: T, sketch: string]>) {
    for (const [item, sketch] of items) {
      const held = { item, hashes: hashesOf(sketch) };
      for (const hash of held.hashes) {
        const list = this.#byHash.get(hash);
        if (list) list.push(held);
        else this.#byHash.set(hash, [held]);
      }
    }
  }

  /** Everything that is at least so alike, the most alike first. */
  like(sketch: string, atLeast: number): Like<T>[] {
    const hashes = hashesOf(sketch);
    const candidates = new Set(hashes.flatMap((hash) => this.#byHash.get(hash) ?? []));
    return [...candidates]
      .map((held) => ({ item: held.item, likeness: likeness(hashes, held.hashes) }))
      .filter((found) => found.likeness >= atLeast)
      .sort((a, b) => b.likeness - a.likeness);
  }
}
