import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Counts } from './counts.ts';
import { nodeTests } from './node-tests.ts';

/**
 * Runs every `*.test.ts` of `src/` but the long ones. Each file is a process of its own,
 * and most load the same modules: they share what is compiled.
 * https://nodejs.org/api/module.html#module-compile-cache
 */
export function unitTests(): Promise<Counts> {
  process.env['NODE_COMPILE_CACHE'] ??= resolve('node_modules/.cache/compiled');
  return nodeTests(globSync('src/**/*.test.ts', { exclude: ['src/**/*.long.test.ts'] }), 2);
}

/** Runs every `*.long.test.ts` of `src/`, one after the other: each builds the site or serves it. */
export function longTests(): Promise<Counts> {
  return nodeTests(globSync('src/**/*.long.test.ts').toSorted(), 1);
}
