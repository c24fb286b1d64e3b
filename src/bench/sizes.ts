/** The smallest corpus: every entry is linked from two others. */
const smallest = 10;

/**
 * How many entries are generated, in turn.
 *
 * @param given what the option `--sizes` says: `100,1000`
 * @param large whether 10,000 is among them when nothing is given
 * @throws Error that says what to write
 */
export function sizesOf(given: string | undefined, large: boolean): number[] {
  if (given === undefined) return [100, 1000, ...(large ? [10_000] : [])];
  const sizes = given.split(',').map((text) => (/^\d+$/.test(text) ? Number(text) : Number.NaN));
  if (sizes.every((size) => size >= smallest)) return sizes;
  throw new Error(
    `--sizes is "${given}". Write numbers of entries, ${smallest} or more, with commas: --sizes 100,1000`,
  );
}
