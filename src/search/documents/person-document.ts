import { appearances } from '../../graph/appearances.ts';
import type { Graph, Person } from '../../graph/model.ts';
import { termOfOffice } from '../../graph/term-of-office.ts';
import type { Passage, SearchDocument } from './document.ts';
import { yearsOf } from './years.ts';

/** A person: definition, offices with their terms, notes. The years are those of events on record. */
export function personDocument(graph: Graph, person: Person): SearchDocument {
  const { data } = person;
  const events = appearances(graph).get(person.slug) ?? [];
  const chaired = graph.series.flatMap((series) =>
    series.data.occurrences.filter(({ chairs }) =>
      chairs.some((chair) => chair.person === person.slug),
    ),
  );
  const offices = data.offices.map(
    (office) => `${[office.title, termOfOffice(office), office.note].filter(Boolean).join(', ')}.`,
  );
  return {
    path: person.path,
    kind: 'Person',
    title: data.name,
    passages: [
      { kind: 'definition', text: data.summary.text },
      ...section('offices', 'Offices', offices),
      ...section(
        'notes',
        'Notes',
        data.notes.map((note) => note.text),
      ),
    ],
    years: yearsOf([
      ...events.map(({ event }) => event.data.date.value),
      ...chaired.map(({ date }) => date),
    ]),
    sources: [...new Set(person.cited.flatMap(({ citations }) => citations.map(({ key }) => key)))],
  };
}

function section(id: string, heading: string, texts: readonly string[]): Passage[] {
  if (texts.length === 0) return [];
  return [
    { kind: 'heading', id, text: heading },
    ...texts.map((text): Passage => ({ kind: 'text', text })),
  ];
}
