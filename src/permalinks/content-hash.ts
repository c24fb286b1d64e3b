import { hash } from 'node:crypto';
import type { Prose } from '../graph/prose.ts';

/**
 * The hash of what a record says. The order of its keys and fields that are empty
 * make no difference, so that a field added to a schema later changes no page.
 */
export function contentHash(value: unknown): string {
  return hash('sha256', JSON.stringify(plain(value))).slice(0, 16);
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, part]) => !isEmpty(part))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => [key, plain(part)]);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined) return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** What prose says and cites. Where it stands in its file, and where its links lead, is left out. */
export function proseContent({ headings, blocks, clusters, disagreements }: Prose): unknown {
  return {
    headings: headings.map(({ depth, text }) => [depth, text]),
    blocks: blocks.map(({ kind, text }) => [kind, text]),
    citations: clusters.map(({ cluster }) =>
      cluster.citations.map(({ key, locator, quotation }) => ({ key, locator, quotation })),
    ),
    disagreements: disagreements.map(({ on, onSubstance }) => [on, onSubstance]),
  };
}
