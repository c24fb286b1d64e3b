import type { Position } from '../graph/issue.ts';
import type { Entry, Event, Graph, Person, Series, Source } from '../graph/model.ts';

/** A text of ours, with its place. */
export interface OwnText {
  readonly text: string;
  readonly position: Position;
}

/** Every text of the content that is in our own words and of more than a few words. */
export function ownTexts(graph: Graph): OwnText[] {
  return [
    ...[...graph.entries.values()].flatMap(entryTexts),
    ...[...graph.people.values()].flatMap(personTexts),
    ...[...graph.sources.values()].flatMap(sourceTexts),
    ...graph.claims.flatMap(({ data, index, at }) =>
      (['statement', 'reasoning'] as const).map((key) => ({
        text: data[key],
        position: at(['claims', index, key]),
      })),
    ),
    ...graph.series.flatMap(seriesTexts),
  ];
}

function entryTexts(entry: Entry): OwnText[] {
  const { data, prose, at } = entry;
  return [
    { text: data.summary.text, position: at(['summary', 'text']) },
    ...(entry.collection === 'events' ? eventTexts(entry) : []),
    ...data.facts.map(({ value }, i) => ({ text: value, position: at(['facts', i, 'value']) })),
    ...prose.headings.map(({ text, position }) => ({ text, position })),
    ...prose.disagreements.map(({ on, position }) => ({ text: on, position })),
    ...prose.blocks.map(({ text, position }) => ({ text, position })),
    ...data.history.map(({ text }, i) => ({ text, position: at(['history', i, 'text']) })),
  ];
}

function eventTexts({ data, at }: Event): OwnText[] {
  return [
    ...optional(data.date.note, at(['date', 'note'])),
    { text: data.place.value, position: at(['place', 'value']) },
    ...data.participants.flatMap(({ office, role }, i) => [
      { text: office, position: at(['participants', i, 'office']) },
      ...optional(role, at(['participants', i, 'role'])),
    ]),
  ];
}

function personTexts({ data, at }: Person): OwnText[] {
  return [
    { text: data.summary.text, position: at(['summary', 'text']) },
    ...data.offices.flatMap(({ title, note }, i) => [
      { text: title, position: at(['offices', i, 'title']) },
      ...optional(note, at(['offices', i, 'note'])),
    ]),
    ...data.notes.map(({ text }, i) => ({ text, position: at(['notes', i, 'text']) })),
  ];
}

function sourceTexts({ data, at }: Source): OwnText[] {
  if (data.role === 'search-record') {
    return (['scope', 'result'] as const).map((key) => ({ text: data[key], position: at([key]) }));
  }
  return [
    { text: data.gradeReason, position: at(['gradeReason']) },
    ...data.origins.map(({ note }, i) => ({ text: note, position: at(['origins', i, 'note']) })),
    ...(data.assessment ?? []).map((text, i) => ({ text, position: at(['assessment', i]) })),
  ];
}

function seriesTexts({ data, at }: Series): OwnText[] {
  return data.occurrences.flatMap((occurrence, i) => [
    ...optional(occurrence.theme, at(['occurrences', i, 'theme'])),
    ...(['figures', 'conflicts'] as const).flatMap((key) =>
      occurrence[key].map(({ text }, j) => ({
        text,
        position: at(['occurrences', i, key, j, 'text']),
      })),
    ),
    ...occurrence.gaps.map((text, j) => ({ text, position: at(['occurrences', i, 'gaps', j]) })),
  ]);
}

function optional(text: string | undefined, position: Position): OwnText[] {
  return text === undefined ? [] : [{ text, position }];
}
