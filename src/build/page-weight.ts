import { brotliCompressSync, constants } from 'node:zlib';
import { pageParts } from './page-parts.ts';

/** The budgets of a page that is read, in bytes after compression. */
export const budgets = {
  /** An entry page with all its styles; the target is one first flight of TCP. */
  page: { target: 14_600, limit: 20_000 },
  /** The scripts of a page that is read. */
  script: { target: 3_000, limit: 5_000 },
} as const;

/** The size of a text in Brotli; the best quality is what a host that cares serves. */
export function brotliSize(
  text: string | Buffer,
  quality: number = constants.BROTLI_MAX_QUALITY,
): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

/**
 * The best quality takes a tenth of a second for a page, the lowest a thousandth of
 * that. A lower quality never makes a page smaller, so what fits then fits.
 */
const qualities = [1, 5, constants.BROTLI_MAX_QUALITY] as const;

/**
 * What is too heavy on an entry page; nothing when all is well.
 *
 * @param scripts the bytes of its scripts, compressed
 */
export function weightProblem(html: string, scripts: number): string | undefined {
  if (scripts > budgets.script.limit) {
    return `Its scripts are ${bytes(scripts)} compressed, more than ${bytes(budgets.script.limit)}.`;
  }
  if (qualities.some((quality) => brotliSize(html, quality) <= budgets.page.limit)) {
    return undefined;
  }
  const size = brotliSize(html);
  const parts = partSizes(html, size).map(([name, part]) => `${name} ${bytes(part)}`);
  return `The page is ${bytes(size)} compressed, more than ${bytes(budgets.page.limit)}: ${parts.join(', ')}. Move what is not read by most to a page of its own.`;
}

/** For each part of a page by how much the page would be smaller without it, the largest first. */
export function partSizes(html: string, size = brotliSize(html)): [name: string, bytes: number][] {
  const parts = Map.groupBy(pageParts(html), ({ name }) => name);
  return [...parts]
    .map(([name, ranges]): [string, number] => {
      let rest = '';
      let from = 0;
      for (const { start, end } of ranges) {
        rest += html.slice(from, start);
        from = end;
      }
      return [name, size - brotliSize(rest + html.slice(from))];
    })
    .sort((a, b) => b[1] - a[1]);
}

const format = new Intl.NumberFormat('en-GB');

function bytes(number: number): string {
  return `${format.format(number)} bytes`;
}
