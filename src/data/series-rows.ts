import { parseCitationField } from '../citations/syntax.ts';
import { dateInWords } from '../dates/words.ts';
import type { Graph, Series } from '../graph/model.ts';

/** A row of a series as data: plain values, sources by key. */
export interface SeriesRow {
  readonly number: number;
  readonly numberInferred: boolean;
  readonly status: string;
  /** EDTF; empty when not known. */
  readonly date: string;
  readonly dateInWords: string;
  readonly place: string;
  readonly chairs: readonly {
    readonly name: string;
    readonly office: string;
    readonly presumed: boolean;
  }[];
  readonly theme: string;
  readonly figures: readonly string[];
  readonly conflicts: readonly string[];
  readonly gaps: readonly string[];
  readonly sources: readonly string[];
}

/** The occurrences of a series as rows of data. */
export function seriesRows(graph: Graph, { data }: Series): SeriesRow[] {
  return data.occurrences.map((occurrence) => ({
    number: occurrence.number,
    numberInferred: occurrence.numberInferred ?? false,
    status: occurrence.status,
    date: occurrence.date ?? '',
    dateInWords: occurrence.date === undefined ? '' : dateInWords(occurrence.date),
    place: occurrence.place ?? '',
    chairs: occurrence.chairs.map(({ person, office, presumed }) => ({
      name: graph.people.get(person)?.data.name ?? person,
      office,
      presumed: presumed ?? false,
    })),
    theme: occurrence.theme ?? '',
    figures: occurrence.figures.map(({ text }) => text),
    conflicts: occurrence.conflicts.map(({ text }) => text),
    gaps: occurrence.gaps,
    sources: [
      ...new Set(
        [
          occurrence.citation,
          ...occurrence.figures.map(({ citation }) => citation),
          ...occurrence.conflicts.map(({ citation }) => citation),
        ]
          .flatMap((field) => parseCitationField(field ?? '').citations)
          .map(({ key }) => key),
      ),
    ],
  }));
}

const columns = [
  'number',
  'numberInferred',
  'status',
  'date',
  'dateInWords',
  'place',
  'chairs',
  'theme',
  'figures',
  'conflicts',
  'gaps',
  'sources',
] as const satisfies readonly (keyof SeriesRow)[];

/** The rows as CSV (RFC 4180), several values of a cell separated by semicolons. */
export function seriesCsv(rows: readonly SeriesRow[]): string {
  const lines = rows.map((row) =>
    columns
      .map((column) => {
        const value = row[column];
        if (!Array.isArray(value)) return String(value);
        return value
          .map((item: SeriesRow['chairs'][number] | string) =>
            typeof item === 'string'
              ? item
              : `${item.name}, ${item.office}${item.presumed ? ' (presumed)' : ''}`,
          )
          .join('; ');
      })
      .map(csvCell)
      .join(','),
  );
  return [columns.join(','), ...lines].join('\r\n') + '\r\n';
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
