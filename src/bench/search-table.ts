import type { SearchCost } from './search-cost.ts';
import { bytes, markdownTable, milliseconds, ratio } from './table.ts';

/** What searching costs at one number of entries. */
export interface SearchRow {
  /** How many entries of what: "57 entries". */
  readonly of: string;
  readonly own: SearchCost;
  /** Bytes to Starlight's first result on the same content. */
  readonly starlight: number | undefined;
}

/** The search of this site at each size, beside Starlight's. */
export function searchTable(rows: readonly SearchRow[]): string {
  return markdownTable(
    [
      'search of',
      'bytes to names',
      'bytes to full text',
      'Starlight: bytes to first result',
      'names ÷ it',
      'full text ÷ it',
      'keystroke ms, median',
      '95 % mark',
    ],
    rows.map(({ of, own, starlight }) => [
      of,
      bytes(own.firstNames),
      bytes(own.firstText),
      starlight === undefined ? '–' : bytes(starlight),
      ratio(own.firstNames, starlight),
      ratio(own.firstText, starlight),
      milliseconds(own.keystroke.median),
      milliseconds(own.keystroke.p95),
    ]),
  );
}

/** The bytes of each query, which each load their own parts of the index. */
export function queryTable({ byQuery }: SearchCost): string {
  return markdownTable(
    ['query', 'bytes to names', 'bytes to full text'],
    byQuery.map(({ query, firstNames, firstText }) => [query, bytes(firstNames), bytes(firstText)]),
  );
}
