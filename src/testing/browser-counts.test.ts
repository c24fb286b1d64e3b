import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { browserCounts } from './browser-counts.ts';

const report = (stats: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ config: {}, suites: [], errors: [], stats: { duration: 161835.53, ...stats } });

describe('browser tests are counted from the report', () => {
  for (const [name, stats, passed, failed] of [
    ['all passed', { expected: 90, skipped: 0, unexpected: 0, flaky: 0 }, 90, 0],
    ['some failed', { expected: 88, skipped: 0, unexpected: 2, flaky: 0 }, 88, 2],
    ['what passes only sometimes has failed', { expected: 5, unexpected: 1, flaky: 3 }, 5, 4],
    ['what was skipped is neither', { expected: 5, skipped: 7, unexpected: 0, flaky: 0 }, 5, 0],
    ['none', { expected: 0, skipped: 0, unexpected: 0, flaky: 0 }, 0, 0],
  ] as const) {
    test(name, () => assert.deepEqual(browserCounts(report(stats)), { passed, failed }));
  }
});

describe('what is no report is refused, never counted as passed', () => {
  for (const [name, json] of [
    ['an empty file', ''],
    ['a file cut off', report({ expected: 1, unexpected: 0, flaky: 0 }).slice(0, -9)],
    ['a report without counts', '{"stats":{}}'],
    ['a report without one of them', report({ expected: 1, unexpected: 0 })],
    ['counts that are no numbers', report({ expected: '1', unexpected: 0, flaky: 0 })],
  ] as const) {
    test(name, () => assert.throws(() => browserCounts(json)));
  }
});
