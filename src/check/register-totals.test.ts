import assert from 'node:assert/strict';
import test from 'node:test';
import { verdictCounts } from '../graph/evidence.ts';
import { loadGraph } from '../graph/load.ts';

/** The totals of the audit of the five articles, by verdict; rows without a verdict are notes. */
const audit = {
  'peakperformance-2023': {
    rows: 23,
    corroborated: 2,
    partly: 3,
    'only-here': 4,
    contradicted: 11,
    'cannot-check': 3,
  },
  'tass-2023': { rows: 21, corroborated: 5, partly: 1, 'only-here': 3, opinion: 12 },
  'beijing-times-2023': { rows: 41, corroborated: 21, partly: 6, contradicted: 2, opinion: 11 },
  'defence-forum-2011': { rows: 14, corroborated: 3, partly: 1, 'only-here': 8, opinion: 1 },
  'caixin-2023': { rows: 18, corroborated: 9, 'one-origin': 5, partly: 1, 'only-here': 2 },
} as const;

const graph = loadGraph('content');
for (const [source, { rows, ...verdicts }] of Object.entries(audit)) {
  test(`the register of ${source} has the totals of the audit`, () => {
    const claims = graph.claims.filter((claim) => claim.source === source);
    assert.equal(claims.length, rows);
    assert.deepEqual(Object.fromEntries(verdictCounts(claims)), verdicts);
  });
}

test('the register holds all 117 rows of the audit and no others', () => {
  assert.equal(graph.claims.length, 117);
});
