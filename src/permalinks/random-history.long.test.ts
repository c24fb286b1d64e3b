import { test } from 'node:test';
import { replayHistory } from '../testing/random-history.ts';

/** How long each history is, and how many there are. */
const steps = 500;
const histories = 6;

for (let seed = 1; seed <= histories; seed++) {
  test(`${steps} steps of chance lose nothing that was published (seed ${seed})`, () =>
    replayHistory(seed, steps));
}
