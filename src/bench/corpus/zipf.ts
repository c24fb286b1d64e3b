import type { Random } from '../../testing/random.ts';

/** How fine chance is: draws are whole numbers below this. */
const resolution = 2 ** 30;

/**
 * Draws ranks from 0, low ones most often: the rank r with a weight of
 * 1 / (r + 1)^exponent. Words of a language, links of a site and uses of a source
 * are spread about so. https://en.wikipedia.org/wiki/Zipf%27s_law
 */
export class Zipf {
  readonly #cumulative: Float64Array;

  constructor(size: number, exponent: number) {
    this.#cumulative = new Float64Array(size);
    let sum = 0;
    for (let rank = 0; rank < size; rank++) {
      sum += (rank + 1) ** -exponent;
      this.#cumulative[rank] = sum;
    }
  }

  draw(random: Random): number {
    const size = this.#cumulative.length;
    const wanted =
      (random.between(0, resolution - 1) / resolution) * (this.#cumulative[size - 1] ?? 0);
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#cumulative[middle] ?? 0) <= wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
