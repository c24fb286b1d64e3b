import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { budgetRows, budgetTable } from './budgets.ts';
import type { GeneratedResults, OwnResults } from './results.ts';

const nothing: OwnResults = {
  check: undefined,
  build: undefined,
  weights: undefined,
  scripts: undefined,
  loads: [],
  search: undefined,
  audits: [],
};

const generated = (entries: number, ownSeconds: number, ownBytes?: number): GeneratedResults => ({
  entries,
  check: { seconds: 16, peakBytes: undefined },
  own: { site: 'this site', pages: 1, seconds: ownSeconds, peakBytes: ownBytes },
  index: undefined,
  others: [{ site: 'Astro with MDX', pages: 1, seconds: 100, peakBytes: 4e9 }],
  pages: [],
  search: undefined,
});

const verdictOf = (own: OwnResults, rows: readonly GeneratedResults[], what: string) =>
  budgetRows(own, rows).find((row) => row.what === what)?.verdict;

describe('a budget', () => {
  for (const [bytes, verdict] of [
    [3_000, 'met'],
    [3_001, 'target missed'],
    [5_000, 'target missed'],
    [5_001, 'limit broken'],
  ] as const) {
    test(`of scripts is judged at ${bytes} bytes: ${verdict}`, () => {
      const own = { ...nothing, scripts: { page: 'index.html', bytes } };
      assert.equal(verdictOf(own, [], 'scripts of a reading page, bytes, heaviest'), verdict);
    });
  }

  for (const [score, verdict] of [
    [100, 'met'],
    [98, 'target missed'],
    [97, 'limit broken'],
  ] as const) {
    test(`of scores is judged by the lowest, ${score}: ${verdict}`, () => {
      const scores = { performance: 100, accessibility: score, 'best-practices': 100, seo: 100 };
      const audit = { page: '/', scores, largestPaint: 700, blocked: 1, failed: [] };
      const own = { ...nothing, audits: [{ ...audit }] };
      assert.equal(verdictOf(own, [], 'Lighthouse, lowest score'), verdict);
      assert.equal(verdictOf(own, [], 'Lighthouse, largest paint, ms, slowest page'), 'met');
      assert.equal(verdictOf(own, [], 'Lighthouse, blocked, ms, longest'), 'target missed');
    });
  }

  test('of large references counts at 10,000 entries only, as a share of the other build', () => {
    const time = 'build at 10,000 entries, time ÷ Astro with MDX';
    const memory = 'build at 10,000 entries, memory ÷ Astro with MDX';
    assert.equal(verdictOf(nothing, [generated(1000, 50)], time), 'not measured');
    assert.equal(verdictOf(nothing, [generated(10_000, 50)], time), 'met');
    assert.equal(verdictOf(nothing, [generated(10_000, 51)], time), 'target missed');
    assert.equal(verdictOf(nothing, [generated(10_000, 50)], memory), 'not measured');
    assert.equal(verdictOf(nothing, [generated(10_000, 50, 2e9)], memory), 'met');
    assert.equal(
      verdictOf(nothing, [generated(10_000, 50)], 'check, s, at 10,000 entries'),
      'target missed',
    );
  });

  test('that nothing was measured for says so in its line', () => {
    const rows = budgetRows(nothing, []);
    assert.ok(rows.every(({ verdict }) => verdict === 'not measured'));
    assert.match(
      budgetTable(rows),
      /^\| entry page, bytes, heaviest +\| – +\| 20,000 +\| – +\| not measured +\|$/m,
    );
  });
});
