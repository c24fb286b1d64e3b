import type { Missing } from './attempts.ts';
import { budgetRows, budgetTable } from './budgets.ts';
import { buildTable } from './compare-builds.ts';
import { comparedPagesTable } from './compare-pages.ts';
import { weightTables } from './entry-weights.ts';
import { lighthouseTable } from './lighthouse.ts';
import { loadTable } from './page-loads.ts';
import type { GeneratedResults, OwnResults } from './results.ts';
import { queryTable, searchTable, type SearchRow } from './search-table.ts';
import { bytes, megabytes, seconds } from './table.ts';

/** What was measured of the site as it is, as tables. */
export function reportOwnSite(own: OwnResults): string {
  const { check, build, weights, scripts, loads, search, audits } = own;
  return blocks(
    check && `Check of the site: ${seconds(check.seconds)} s, ${megabytes(check.peakBytes)} MB.`,
    build && `Build of the site: ${seconds(build.seconds)} s, ${megabytes(build.peakBytes)} MB.`,
    weights && weightTables(weights),
    scripts && `Heaviest scripts: ${bytes(scripts.bytes)} bytes, on ${scripts.page}.`,
    search && queryTable(search),
    loads.length > 0 && loadTable(loads),
    audits.length > 0 && lighthouseTable(audits),
  );
}

/** What was measured of generated content, as tables. */
export function reportGenerated(generated: readonly GeneratedResults[]): string {
  return blocks(
    buildTable(generated),
    ...generated.map(
      ({ entries, pages }) =>
        pages.length > 0 && `${bytes(entries)} entries\n\n${comparedPagesTable(pages)}`,
    ),
  );
}

/** The search at every size, the budgets, and what could not be measured. */
export function reportSummary(
  own: OwnResults,
  generated: readonly GeneratedResults[],
  missing: readonly Missing[],
): string {
  const searched: SearchRow[] = [
    ...(own.search ? [{ of: 'the site', own: own.search, starlight: undefined }] : []),
    ...generated.flatMap(({ entries, search }) =>
      search ? [{ of: `${bytes(entries)} entries`, ...search }] : [],
    ),
  ];
  return blocks(
    searched.length > 0 && searchTable(searched),
    budgetTable(budgetRows(own, generated)),
    missing.length > 0 &&
      `Not measured:\n${missing.map(({ what, reason }) => `- ${what}: ${reason}`).join('\n')}`,
  );
}

function blocks(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => typeof part === 'string').join('\n\n');
}
