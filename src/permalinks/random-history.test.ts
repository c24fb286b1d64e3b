import { test } from 'node:test';
import { replayHistory } from '../testing/random-history.ts';

/** Longer ones are in `random-history.long.test.ts`. */
const steps = 200;

test(`${steps} steps of chance lose nothing that was published`, () => replayHistory(1, steps));
