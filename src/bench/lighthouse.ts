import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { runMeasured } from './run-measured.ts';
import { comparedVersions } from './sites/compared-sites.ts';
import { installPackages } from './sites/install-site.ts';
import { markdownTable, milliseconds } from './table.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const reportSchema = z.object({
  categories: z.record(
    z.enum(categories),
    z.object({
      score: z.number(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({ score: z.number().nullable(), numericValue: z.number().optional() }),
  ),
});

/** What Lighthouse says of a page, on a phone. Scores go to 100. */
export interface LighthouseResult {
  readonly page: string;
  readonly scores: Readonly<Record<(typeof categories)[number], number>>;
  readonly largestPaint: number;
  readonly blocked: number;
  /** The audits that cost points. */
  readonly failed: readonly string[];
}

/** Installs Lighthouse into a folder of its own. */
export function installLighthouse(root: string): Promise<void> {
  return installPackages(root, { lighthouse: comparedVersions.lighthouse });
}

/**
 * What Lighthouse says of a page: one run, or the middle one of three where the first takes
 * points off. A run catches whatever else the machine does.
 * https://github.com/GoogleChrome/lighthouse/blob/main/docs/variability.md
 *
 * @param root where it was installed
 * @param chromium the path of the browser
 * @throws Error with its output when it does not come to a result
 */
export async function lighthouse(
  root: string,
  chromium: string,
  url: string,
): Promise<LighthouseResult> {
  const first = await runLighthouse(root, chromium, url);
  if (Object.values(first.scores).every((score) => score === 100)) return first;
  const second = await runLighthouse(root, chromium, url);
  return middleRun([first, second, await runLighthouse(root, chromium, url)]);
}

/** The middle of three runs, by the points for speed, then by the time blocked. */
export function middleRun(
  runs: readonly [LighthouseResult, LighthouseResult, LighthouseResult],
): LighthouseResult {
  const [, middle] = runs.toSorted(
    (a, b) => a.scores.performance - b.scores.performance || b.blocked - a.blocked,
  );
  return middle ?? runs[0];
}

async function runLighthouse(
  root: string,
  chromium: string,
  url: string,
): Promise<LighthouseResult> {
  const output = join(root, 'report.json');
  await runMeasured(
    process.execPath,
    [
      join(root, 'node_modules/lighthouse/cli/index.js'),
      url,
      '--quiet',
      '--output=json',
      `--output-path=${output}`,
      `--only-categories=${categories.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-background-networking --disable-component-update --disable-sync --disable-quic',
    ],
    { cwd: root, environment: { CHROME_PATH: chromium } },
  );
  const report = reportSchema.parse(JSON.parse(readFileSync(output, 'utf8')));
  const score = (name: (typeof categories)[number]): number =>
    Math.round(report.categories[name].score * 100);
  const lost = categories.flatMap((name) =>
    report.categories[name].auditRefs.filter(
      ({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 0.9,
    ),
  );
  return {
    page: new URL(url).pathname,
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    largestPaint: report.audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
    blocked: report.audits['total-blocking-time']?.numericValue ?? Number.NaN,
    failed: [...new Set(lost.map(({ id }) => id))],
  };
}

export function lighthouseTable(results: readonly LighthouseResult[]): string {
  return markdownTable(
    ['page', ...categories, 'largest paint ms', 'blocked ms', 'points lost on'],
    results.map(({ page, scores, largestPaint, blocked, failed }) => [
      page,
      ...categories.map((name) => String(scores[name])),
      milliseconds(largestPaint),
      milliseconds(blocked),
      failed.join(', '),
    ]),
  );
}
