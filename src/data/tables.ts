import type { z } from 'astro/zod';
import type { Graph, Series } from '../graph/model.ts';
import { citationRows } from './rows/citation-rows.ts';
import { claimRows } from './rows/claim-rows.ts';
import { entryRows } from './rows/entry-rows.ts';
import { occurrenceRows } from './rows/occurrence-rows.ts';
import { personRows } from './rows/person-rows.ts';
import { relationRows } from './rows/relation-rows.ts';
import { sourceRows } from './rows/source-rows.ts';
import { occurrencesCsv } from './occurrences-csv.ts';
import { citationRow } from './schemas/citation-row.ts';
import { claimRow } from './schemas/claim-row.ts';
import { entryRow } from './schemas/entry-row.ts';
import { occurrenceRow } from './schemas/occurrence-row.ts';
import { personRow } from './schemas/person-row.ts';
import { relationRow } from './schemas/relation-row.ts';
import { sourceRow } from './schemas/source-row.ts';
import type { SiteContent } from './site-content.ts';

/** A file of data about the whole site, `data/<name>.json`. */
export interface Table {
  readonly name: string;
  readonly title: string;
  /** What a row is, one sentence. */
  readonly rowIs: string;
  /** The shape of a row. */
  readonly row: z.ZodObject;
  readonly rows: (content: SiteContent) => readonly unknown[];
  /** The rows as CSV, where the table has such a file. */
  readonly csv?: (content: SiteContent) => string;
}

const fixedTables: readonly Table[] = [
  {
    name: 'entries',
    title: 'Entries',
    rowIs:
      'An organisation, an event or a mechanism, with its names, its definition, its facts and how well it is supported.',
    row: entryRow,
    rows: entryRows,
  },
  {
    name: 'relations',
    title: 'Relations between entries',
    rowIs: 'A relation between two entries, with what it is called from either side.',
    row: relationRow,
    rows: ({ graph }) => relationRows(graph),
  },
  {
    name: 'claims',
    title: 'Statements of the articles',
    rowIs: 'A checkable statement of one of the five articles, with our verdict and its evidence.',
    row: claimRow,
    rows: ({ graph }) => claimRows(graph.claims),
  },
  {
    name: 'citations',
    title: 'Citations',
    rowIs: 'A source cited for a statement of the site, at its place in the source.',
    row: citationRow,
    rows: citationRows,
  },
  {
    name: 'sources',
    title: 'Sources',
    rowIs: 'An article, a piece of evidence or a record of a search, with its grade and origins.',
    row: sourceRow,
    rows: ({ graph }) => sourceRows(graph),
  },
  {
    name: 'people',
    title: 'People',
    rowIs: 'A person in a public role, with names and offices.',
    row: personRow,
    rows: personRows,
  },
];

/** All the tables: those of every site, and one for each kind of occurrence that is numbered. */
export function tables(graph: Graph): Table[] {
  const units = Map.groupBy(graph.series, ({ data }) => data.unit);
  return [...fixedTables, ...[...units].map(([unit, series]) => occurrenceTable(unit, series))];
}

/** The files of the table that holds the occurrences of a series, under the site's root. */
export function occurrenceFiles({ data }: Series): { readonly json: string; readonly csv: string } {
  return { json: `data/${data.unit}s.json`, csv: `data/${data.unit}s.csv` };
}

function occurrenceTable(unit: string, series: readonly Series[]): Table {
  const rows = ({ graph }: SiteContent) =>
    graph.series
      .filter(({ data }) => data.unit === unit)
      .flatMap((one) => occurrenceRows(graph, one));
  return {
    name: `${unit}s`,
    title: series.map(({ data }) => data.title).join('; '),
    rowIs: `${/^[aeiou]/.test(unit) ? 'An' : 'A'} ${unit}, with its date, place, figures, conflicts and gaps.`,
    row: occurrenceRow,
    rows,
    csv: (content) => occurrencesCsv(rows(content)),
  };
}
