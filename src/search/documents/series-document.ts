import { dateInWords } from '../../dates/words.ts';
import type { Graph, Series } from '../../graph/model.ts';
import { occurrenceTitle, occurrenceId } from '../../graph/series.ts';
import type { OccurrenceData } from '../../schemas/series.ts';
import type { Passage, SearchDocument } from './document.ts';
import { yearsOf } from './years.ts';

/** A series: each occurrence is a section with its date, place, chairs, figures, conflicts and gaps. */
export function seriesDocument(graph: Graph, series: Series): SearchDocument {
  const { title, unit, occurrences } = series.data;
  return {
    path: series.path,
    kind: 'Series',
    title,
    passages: [
      { kind: 'definition', text: `Every ${unit} on record, with its date, place and sources.` },
      ...occurrences.flatMap((occurrence): Passage[] => [
        {
          kind: 'heading',
          id: occurrenceId(series, occurrence.number),
          text: occurrenceTitle(series, occurrence.number),
        },
        ...occurrenceTexts(graph, occurrence).map((text): Passage => ({ kind: 'text', text })),
      ]),
    ],
    years: yearsOf(occurrences.map(({ date }) => date)),
    sources: [...new Set(series.cited.flatMap(({ citations }) => citations.map(({ key }) => key)))],
  };
}

function occurrenceTexts(graph: Graph, occurrence: OccurrenceData): string[] {
  const { date, place, theme, chairs, figures, conflicts, gaps } = occurrence;
  const when = [date === undefined ? undefined : dateInWords(date), place].filter(Boolean);
  const chaired = chairs.map(
    ({ person, office }) => `${graph.people.get(person)?.data.name ?? person}, ${office}`,
  );
  return [
    ...(when.length > 0 ? [`${when.join(', ')}.`] : []),
    ...(theme === undefined ? [] : [`Theme: ${theme}.`]),
    ...(chaired.length > 0 ? [`Chairs: ${chaired.join('; ')}.`] : []),
    ...[...figures, ...conflicts].map(({ text }) => text),
    ...gaps,
  ];
}
