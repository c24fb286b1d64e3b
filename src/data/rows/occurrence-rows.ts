import { parseCitationField } from '../../citations/syntax.ts';
import { dateInWords } from '../../dates/words.ts';
import type { Graph, Series } from '../../graph/model.ts';
import { occurrenceId } from '../../graph/series.ts';
import type { SourceKey } from '../../schemas/ids.ts';
import type { OccurrenceData } from '../../schemas/series.ts';
import { pageAddress } from '../addresses.ts';
import type { OccurrenceRow } from '../schemas/occurrence-row.ts';
import { citedTextRecord, fieldCitations } from './cited-records.ts';

/** The occurrences of a series as rows. */
export function occurrenceRows(graph: Graph, series: Series): OccurrenceRow[] {
  return series.data.occurrences.map((occurrence) => occurrenceRow(graph, series, occurrence));
}

function occurrenceRow(graph: Graph, series: Series, occurrence: OccurrenceData): OccurrenceRow {
  const { number, status, date, place, theme, entry, citation, figures, conflicts } = occurrence;
  return {
    series: series.slug,
    number,
    numberInferred: occurrence.numberInferred ?? false,
    status,
    date: date ?? null,
    dateInWords: date === undefined ? null : dateInWords(date),
    place: place ?? null,
    chairs: occurrence.chairs.map(({ person, office, presumed }) => ({
      person,
      name: graph.people.get(person)?.data.name ?? person,
      office,
      presumed: presumed ?? false,
    })),
    theme: theme ?? null,
    figures: figures.map((figure) => citedTextRecord(figure.text, figure.citation)),
    entry: entry ?? null,
    conflicts: conflicts.map((conflict) => citedTextRecord(conflict.text, conflict.citation)),
    gaps: occurrence.gaps,
    citations: fieldCitations(citation),
    sources: sourcesOfRow(occurrence),
    url: pageAddress(series.path, occurrenceId(series, number)),
  };
}

/** Every source of an occurrence once, in the order of its page. */
function sourcesOfRow({ citation, figures, conflicts }: OccurrenceData): SourceKey[] {
  const fields = [citation ?? '', ...[...figures, ...conflicts].map((value) => value.citation)];
  return [
    ...new Set(
      fields.flatMap((field) => parseCitationField(field).citations.map(({ key }) => key)),
    ),
  ];
}
