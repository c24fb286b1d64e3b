import assert from 'node:assert/strict';
import { test } from 'node:test';
import { middleRun, type LighthouseResult } from './lighthouse.ts';

const run = (performance: number, blocked: number): LighthouseResult => ({
  page: '/',
  scores: { performance, accessibility: 100, 'best-practices': 100, seo: 100 },
  largestPaint: 700,
  blocked,
  failed: [],
});

const cases = [
  ['by its points', [run(94, 250), run(100, 10), run(98, 140)], 140],
  [
    'by the time blocked where the points are the same',
    [run(99, 90), run(99, 130), run(99, 60)],
    90,
  ],
] as const;

for (const [how, runs, blocked] of cases) {
  test(`the middle of three runs is found ${how}`, () => {
    assert.equal(middleRun(runs).blocked, blocked);
  });
}
