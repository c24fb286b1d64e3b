import type { Position } from '../graph/issue.ts';
import type { Entry, Event, FieldPosition, Graph, Person, Series, Source } from '../graph/model.ts';
import type { YamlPath } from '../graph/yaml.ts';

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
      (['statement', 'reasoning'] as const).map((key) =>
        own(data[key], at, ['claims', index, key]),
      ),
    ),
    ...graph.series.flatMap(seriesTexts),
  ];
}

function entryTexts(entry: Entry): OwnText[] {
  const { data, prose, at } = entry;
  return [
    own(data.summary.text, at, ['summary', 'text']),
    ...(entry.collection === 'events' ? eventTexts(entry) : []),
    ...data.facts.map(({ value }, i) => own(value, at, ['facts', i, 'value'])),
    ...prose.headings.map(({ text, position }) => ({ text, position })),
    ...prose.disagreements.map(({ on, position }) => ({ text: on, position })),
    ...prose.blocks.map(({ text, position }) => ({ text, position })),
    ...data.history.map(({ text }, i) => own(text, at, ['history', i, 'text'])),
  ];
}

function eventTexts({ data, at }: Event): OwnText[] {
  return [
    ...optional(data.date.note, at, ['date', 'note']),
    own(data.place.value, at, ['place', 'value']),
    ...data.participants.flatMap(({ office, role }, i) => [
      own(office, at, ['participants', i, 'office']),
      ...optional(role, at, ['participants', i, 'role']),
    ]),
  ];
}

function personTexts({ data, at }: Person): OwnText[] {
  return [
    own(data.summary.text, at, ['summary', 'text']),
    ...data.offices.flatMap(({ title, note }, i) => [
      own(title, at, ['offices', i, 'title']),
      ...optional(note, at, ['offices', i, 'note']),
    ]),
    ...data.notes.map(({ text }, i) => own(text, at, ['notes', i, 'text'])),
  ];
}

function sourceTexts({ data, at }: Source): OwnText[] {
  if (data.role === 'search-record') {
    return (['scope', 'result'] as const).map((key) => own(data[key], at, [key]));
  }
  return [
    own(data.gradeReason, at, ['gradeReason']),
    ...data.origins.map(({ note }, i) => own(note, at, ['origins', i, 'note'])),
    ...(data.assessment ?? []).map((text, i) => own(text, at, ['assessment', i])),
  ];
}

function seriesTexts({ data, at }: Series): OwnText[] {
  return data.occurrences.flatMap((occurrence, i) => [
    ...optional(occurrence.theme, at, ['occurrences', i, 'theme']),
    ...(['figures', 'conflicts'] as const).flatMap((key) =>
      occurrence[key].map(({ text }, j) => own(text, at, ['occurrences', i, key, j, 'text'])),
    ),
    ...occurrence.gaps.map((text, j) => own(text, at, ['occurrences', i, 'gaps', j])),
  ]);
}

/** The place is looked up only when somebody asks: nearly all texts are in order. */
function own(text: string, at: FieldPosition, path: YamlPath): OwnText {
  return {
    text,
    get position() {
      return at(path);
    },
  };
}

function optional(text: string | undefined, at: FieldPosition, path: YamlPath): OwnText[] {
  return text === undefined ? [] : [own(text, at, path)];
}
