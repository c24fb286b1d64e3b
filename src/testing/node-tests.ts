import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { finished } from 'node:stream/promises';
import type { Counts } from './counts.ts';

/**
 * Runs test files with Node's test runner and prints its report.
 *
 * @param concurrency how many files at once
 */
export async function nodeTests(files: readonly string[], concurrency: number): Promise<Counts> {
  const stream = run({ files, concurrency });
  let passed = 0;
  let failed = 0;
  stream.on('test:pass', ({ details, skip, todo }) => {
    if (details.type !== 'suite' && skip === undefined && todo === undefined) passed += 1;
  });
  stream.on('test:fail', ({ details, todo }) => {
    if (details.type !== 'suite' && todo === undefined) failed += 1;
  });
  const report = stream.compose(spec);
  report.pipe(process.stdout, { end: false });
  await finished(report);
  // No file found is a failure: a run of no tests must not pass.
  return { passed, failed: files.length === 0 ? 1 : failed };
}
