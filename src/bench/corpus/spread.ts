import type { Random } from '../../testing/random.ts';

/**
 * How a quantity is spread over pages: its value at the minimum, the quartiles, the
 * 95 % mark and the maximum. Between two marks every value is as likely.
 */
export type Spread = readonly [
  minimum: number,
  quarter: number,
  median: number,
  threeQuarters: number,
  mark95: number,
  maximum: number,
];

const shares = [0, 25, 50, 75, 95, 100] as const;

/** Draws a whole number that is spread so. */
export function drawFrom(spread: Spread, random: Random): number {
  const percent = random.between(0, 99);
  const upper = shares.findIndex((share) => percent < share);
  return random.between(spread[upper - 1] ?? spread[0], spread[upper] ?? spread[5]);
}
