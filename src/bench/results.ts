import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname } from 'node:path';
import type { Missing } from './attempts.ts';
import type { ComparedBuilds, Cost } from './compare-builds.ts';
import type { ComparedPage, ComparedSearch } from './compare-pages.ts';
import type { EntryWeights } from './entry-weights.ts';
import type { LighthouseResult } from './lighthouse.ts';
import type { PageLoad } from './page-loads.ts';
import type { ScriptWeight } from './script-weight.ts';
import type { SearchCost } from './search-cost.ts';

/** How a measurement stands to its budget. */
export type Verdict = 'met' | 'target missed' | 'limit broken' | 'not measured';

/** One line of the budgets. */
export interface BudgetRow {
  readonly what: string;
  readonly target: number | undefined;
  readonly limit: number | undefined;
  readonly measured: number | undefined;
  readonly verdict: Verdict;
  /** The values as they are printed. */
  readonly format: (value: number) => string;
}

/** What was measured of the site as it is; `undefined` or empty what could not be. */
export interface OwnResults {
  readonly check: Cost | undefined;
  readonly build: Cost | undefined;
  readonly weights: EntryWeights | undefined;
  readonly scripts: ScriptWeight | undefined;
  /** One page of each type. */
  readonly loads: readonly PageLoad[];
  readonly search: SearchCost | undefined;
  readonly audits: readonly LighthouseResult[];
}

/** What was measured of generated content of one size. */
export interface GeneratedResults extends ComparedBuilds {
  readonly pages: readonly ComparedPage[];
  readonly search: ComparedSearch | undefined;
}

/** A whole run. */
export interface Results {
  readonly own: OwnResults;
  readonly generated: readonly GeneratedResults[];
  readonly budgets: readonly BudgetRow[];
  readonly missing: readonly Missing[];
}

/** Writes results as JSON, with the day and the machine they are of. */
export function writeResults(file: string, startedAt: Date, results: Results): void {
  const machine = {
    processor: cpus()[0]?.model,
    cores: cpus().length,
    memoryBytes: totalmem(),
    node: process.version,
    system: `${process.platform} ${process.arch}`,
  };
  mkdirSync(dirname(file), { recursive: true });
  const text = JSON.stringify({ startedAt, machine, ...results }, null, 2);
  writeFileSync(file, `${text}\n`);
}
