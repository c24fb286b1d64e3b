import { globSync } from 'node:fs';
import type { Counts } from './counts.ts';
import { nodeTests } from './node-tests.ts';

/** Runs every `*.test.ts` of `src/` but the long ones. */
export function unitTests(): Promise<Counts> {
  return nodeTests(globSync('src/**/*.test.ts', { exclude: ['src/**/*.long.test.ts'] }), 2);
}

/** Runs every `*.long.test.ts` of `src/`, one after the other: each builds the site or serves it. */
export function longTests(): Promise<Counts> {
  return nodeTests(globSync('src/**/*.long.test.ts').toSorted(), 1);
}
