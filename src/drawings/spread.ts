/** A label along a line: where it wants its middle, and how much room it takes. */
export interface Wish {
  readonly at: number;
  readonly size: number;
}

/**
 * Moves labels along a line as little as needed so that none overlaps: those that
 * would are set side by side around the mean of their wishes. Order is kept.
 * This is isotonic regression by pooling adjacent violators.
 * https://en.wikipedia.org/wiki/Isotonic_regression
 *
 * @param wishes in the order of their places
 * @param from the least place that a label may cover
 * @param to the greatest; where all labels together need more, the last go beyond it
 * @returns the middle of each label
 */
export function spread(wishes: readonly Wish[], from: number, to: number): number[] {
  interface Run {
    /** Where the run begins if all its labels get the mean of their wishes. */
    start: number;
    size: number;
    count: number;
    /** Sum over its labels of the start that each wishes for the run. */
    sum: number;
  }
  const total = wishes.reduce((sum, { size }) => sum + size, 0);
  const clamp = (run: Run): number =>
    Math.max(from, Math.min(run.sum / run.count, Math.max(to, from + total) - run.size));
  const runs: Run[] = [];
  for (const { at, size } of wishes) {
    const run: Run = { start: 0, size, count: 1, sum: at - size / 2 };
    run.start = clamp(run);
    runs.push(run);
    let last = runs.at(-1);
    let before = runs.at(-2);
    while (last && before && before.start + before.size > last.start) {
      // Each label of the later run wishes the joined run to begin further back.
      before.sum += last.sum - last.count * before.size;
      before.count += last.count;
      before.size += last.size;
      before.start = clamp(before);
      runs.pop();
      last = before;
      before = runs.at(-2);
    }
  }
  const places: number[] = [];
  for (const { start, count } of runs) {
    let next = start;
    for (const { size } of wishes.slice(places.length, places.length + count)) {
      places.push(next + size / 2);
      next += size;
    }
  }
  return places;
}
