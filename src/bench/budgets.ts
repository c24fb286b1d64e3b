import { budgets as weights } from '../build/page-weight.ts';
import { shareOfBareAstro } from './compare-builds.ts';
import type { BudgetRow, GeneratedResults, OwnResults, Verdict } from './results.ts';
import { bytes, markdownTable, milliseconds, seconds } from './table.ts';

/** What a measured value is held against. */
type Budget = Pick<BudgetRow, 'what' | 'format'> & {
  readonly target?: number;
  readonly limit?: number;
  /** Where more is better, as with scores. */
  readonly atLeast?: true;
};

const of = (size: number): string => `at ${bytes(size)} entries`;
const decimals = (value: number): string => value.toFixed(2);

/** The size at which the budgets for large references hold. */
const large = 10_000;

/**
 * Every budget of the site with what was measured. They are the project's own; a
 * build fails beyond the limits of a page's weight, its scripts and what is fetched
 * before the first paint.
 */
export function budgetRows(own: OwnResults, generated: readonly GeneratedResults[]): BudgetRow[] {
  const { weights: pages, loads, audits, search } = own;
  const atLarge = generated.find(({ entries }) => entries === large);
  const bare = atLarge ? shareOfBareAstro(atLarge) : {};
  return [
    judged(
      { what: 'entry page, bytes, 95 % mark', target: weights.page.target, format: bytes },
      pages?.mark95,
    ),
    judged(
      { what: 'entry page, bytes, heaviest', limit: weights.page.limit, format: bytes },
      pages?.largest,
    ),
    judged(
      { what: 'scripts of a reading page, bytes, heaviest', ...weights.script, format: bytes },
      own.scripts?.bytes,
    ),
    judged(
      { what: 'requests before first paint, most', target: 1, limit: 1, format: bytes },
      most(loads.map(({ beforePaint }) => beforePaint)),
    ),
    judged(
      { what: 'Lighthouse, lowest score', target: 100, limit: 98, atLeast: true, format: bytes },
      least(audits.flatMap(({ scores }) => Object.values(scores))),
    ),
    judged(
      { what: 'Lighthouse, largest paint, ms, slowest page', target: 700, format: milliseconds },
      most(audits.map(({ largestPaint }) => largestPaint)),
    ),
    judged(
      { what: 'Lighthouse, blocked, ms, longest', target: 0, format: milliseconds },
      most(audits.map(({ blocked }) => blocked)),
    ),
    judged(
      {
        what: 'third-party requests, web fonts, cookies, inline styles',
        target: 0,
        limit: 0,
        format: bytes,
      },
      most(loads.map(({ unwanted }) => unwanted)),
    ),
    judged(
      {
        what: 'search, bytes to names, median of queries',
        target: 25_000,
        limit: 40_000,
        format: bytes,
      },
      search?.firstNames,
    ),
    judged(
      {
        what: 'search, bytes to full text, median',
        target: 110_000,
        limit: 130_000,
        format: bytes,
      },
      search?.firstText,
    ),
    judged(
      { what: `search, bytes to full text, median ${of(large)}`, target: 200_000, format: bytes },
      atLarge?.search?.own.firstText,
    ),
    judged(
      { what: 'keystroke to results, ms, median', target: 50, format: milliseconds },
      search?.keystroke.median,
    ),
    judged(
      { what: `keystroke to results, ms, median ${of(large)}`, target: 150, format: milliseconds },
      atLarge?.search?.own.keystroke.median,
    ),
    judged({ what: 'check, s', target: 1, format: seconds }, own.check?.seconds),
    judged(
      { what: `check, s, ${of(large)}`, target: 15, format: seconds },
      atLarge?.check?.seconds,
    ),
    judged(
      { what: `build ${of(large)}, time ÷ Astro with MDX`, target: 0.5, format: decimals },
      bare.seconds,
    ),
    judged(
      { what: `build ${of(large)}, memory ÷ Astro with MDX`, target: 0.5, format: decimals },
      bare.peakBytes,
    ),
  ];
}

function judged(
  { what, format, target, limit, atLeast }: Budget,
  measured: number | undefined,
): BudgetRow {
  const keeps = (bound: number | undefined, value: number): boolean =>
    bound === undefined || (atLeast ? value >= bound : value <= bound);
  const verdict = (): Verdict => {
    if (measured === undefined || Number.isNaN(measured)) return 'not measured';
    if (!keeps(limit, measured)) return 'limit broken';
    return keeps(target, measured) ? 'met' : 'target missed';
  };
  return { what, format, target, limit, measured, verdict: verdict() };
}

const most = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : Math.max(...values);
const least = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : Math.min(...values);

/** The budgets as a table. */
export function budgetTable(rows: readonly BudgetRow[]): string {
  return markdownTable(
    ['budget', 'target', 'hard limit', 'measured', ''],
    rows.map(({ what, format, target, limit, measured, verdict }) => {
      const shown = (value: number | undefined): string =>
        value === undefined || Number.isNaN(value) ? '–' : format(value);
      return [what, shown(target), shown(limit), shown(measured), verdict];
    }),
  );
}
