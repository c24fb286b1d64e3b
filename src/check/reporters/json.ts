import type { CheckReport } from '../check.ts';

/** The report for machines. */
export function jsonReport(report: CheckReport): string {
  return JSON.stringify(report, null, 2);
}
