import { z } from 'astro/zod';

const report = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
  }),
});

/**
 * How many browser tests passed and failed, from Playwright's JSON report. A test
 * that passes only sometimes has failed.
 */
export function browserCounts(json: string): { passed: number; failed: number } {
  const { stats } = report.parse(JSON.parse(json));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
