import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliSize, budgets, partSizes } from '../build/page-weight.ts';
import { collections } from '../schemas/ids.ts';
import { quantile } from './statistics.ts';
import { bytes, markdownTable } from './table.ts';

/** How heavy the entry pages of a built site are, in bytes of Brotli at its best. */
export interface EntryWeights {
  readonly pages: number;
  readonly median: number;
  readonly mark95: number;
  readonly largest: number;
  /** The share of pages within the target. */
  readonly withinTarget: number;
  /** Pages beyond the target, the heaviest first, with the bytes of their parts. */
  readonly offenders: readonly {
    readonly page: string;
    readonly bytes: number;
    readonly parts: readonly (readonly [name: string, bytes: number])[];
  }[];
}

/** Weighs every entry page of a built site. */
export function entryWeights(directory: string): EntryWeights {
  const pages = globSync(`{${collections.join(',')}}/*/index.html`, { cwd: directory })
    .sort()
    .map((page) => ({ page, bytes: brotliSize(readFileSync(join(directory, page))) }));
  const sizes = pages.map((page) => page.bytes);
  const heavy = pages
    .filter((page) => page.bytes > budgets.page.target)
    .sort((a, b) => b.bytes - a.bytes);
  return {
    pages: pages.length,
    median: quantile(sizes, 0.5),
    mark95: quantile(sizes, 0.95),
    largest: quantile(sizes, 1),
    withinTarget: 1 - heavy.length / pages.length,
    offenders: heavy.map(({ page, bytes: size }) => ({
      page,
      bytes: size,
      parts: partSizes(readFileSync(join(directory, page), 'utf8'), size).slice(0, 5),
    })),
  };
}

/** The weights as tables. */
export function weightTables(weights: EntryWeights): string {
  const { pages, median, mark95, largest, withinTarget, offenders } = weights;
  const summary = markdownTable(
    ['entry pages', 'median', '95 % mark', 'largest', `within ${bytes(budgets.page.target)}`],
    [
      [
        bytes(pages),
        bytes(median),
        bytes(mark95),
        bytes(largest),
        `${(withinTarget * 100).toFixed(1)} %`,
      ],
    ],
  );
  if (offenders.length === 0) return summary;
  const rows = offenders
    .slice(0, 10)
    .map(({ page, bytes: size, parts }) => [
      page.replace(/index\.html$/, ''),
      bytes(size),
      parts.map(([name, part]) => `${name} ${bytes(part)}`).join(', '),
    ]);
  return `${summary}\n\n${markdownTable(['beyond the target', 'bytes', 'its largest parts'], rows)}`;
}
