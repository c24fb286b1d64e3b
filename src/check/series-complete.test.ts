import assert from 'node:assert/strict';
import test from 'node:test';
import { loadGraph } from '../graph/load.ts';

const graph = loadGraph('content');

for (const [slug, count] of [
  ['strategic-security-consultations', 20],
  ['beijing-xiangshan-forum', 12],
] as const) {
  test(`the series ${slug} has all ${count} numbers, each with its sources or its gap`, () => {
    const series = graph.series.find((candidate) => candidate.slug === slug);
    const occurrences = series?.data.occurrences ?? [];
    assert.deepEqual(
      occurrences.map(({ number }) => number),
      Array.from({ length: count }, (_, i) => i + 1),
    );
    for (const { number, citation, gaps, status } of occurrences) {
      assert.ok(citation !== undefined || gaps.length > 0, `number ${number}`);
      if (status !== 'firm') assert.ok(gaps.length > 0, `number ${number} says what is missing`);
    }
  });
}
