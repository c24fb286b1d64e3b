import { slug } from 'github-slugger';
import type { EntryId } from '../schemas/ids.ts';
import type { Graph, Series } from './model.ts';

/** The series that an entry's page shows. */
export function seriesOf(graph: Graph, id: EntryId): Series[] {
  return graph.series.filter(({ data }) => data.entry === id);
}

/** The anchor of an occurrence on its series' page: `round-12`. */
export function occurrenceId(series: Series, number: number): string {
  return slug(`${series.data.unit} ${number}`);
}

/** What one occurrence of a series is called, as the head of a column: "Round". */
export function unitTitle({ data: { unit } }: Series): string {
  return unit.charAt(0).toUpperCase() + unit.slice(1);
}

/** "Round 12", as its section is headed. */
export function occurrenceTitle(series: Series, number: number): string {
  return `${unitTitle(series)} ${number}`;
}

/** True when sources give numbers of those who attended. */
export function hasAttendance({ data }: Series): boolean {
  return data.occurrences.some(({ figures }) => figures.some(({ counts }) => counts.length > 0));
}

/** How firmly an occurrence stands, in words. */
export const occurrenceStatusWords = {
  firm: 'Firm',
  inferred: 'Inferred',
  'single-source': 'Single source',
  'not-evidenced': 'Not evidenced',
} as const;
