import { z } from 'astro/zod';

/** A package with a known vulnerability. */
export interface Vulnerability {
  readonly name: string;
  readonly severity: string;
  /** What is known, each with its address. */
  readonly advisories: readonly string[];
}

/** What the registry said, or why it said nothing. */
export type AuditAnswer =
  { readonly vulnerabilities: readonly Vulnerability[] } | { readonly unanswered: string };

/** https://docs.npmjs.com/cli/commands/npm-audit */
const report = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(
    z.string(),
    z.object({
      name: z.string(),
      severity: z.string(),
      via: z.array(z.union([z.string(), z.object({ title: z.string(), url: z.string() })])),
    }),
  ),
});
const failure = z.object({ message: z.string() });

/**
 * Reads what `npm audit --json` printed. Anything but a whole report is no answer:
 * silence of the registry must never look like safety.
 */
export function auditAnswer(output: string): AuditAnswer {
  let value: unknown;
  try {
    value = JSON.parse(output);
  } catch {
    return { unanswered: 'npm audit printed no report' };
  }
  const result = report.safeParse(value);
  if (!result.success) {
    const failed = failure.safeParse(value);
    return { unanswered: failed.success ? failed.data.message : 'npm audit printed no report' };
  }
  return {
    vulnerabilities: Object.values(result.data.vulnerabilities).map(({ name, severity, via }) => ({
      name,
      severity,
      advisories: via.map((item) =>
        typeof item === 'string' ? `through ${item}` : `${item.title} (${item.url})`,
      ),
    })),
  };
}
