import { dateInWords } from '../../dates/words.ts';
import { entryEvidence } from '../../graph/evidence.ts';
import type { Entry, Event, Graph } from '../../graph/model.ts';
import { seriesOf } from '../../graph/series.ts';
import type { DocumentKind, Passage, SearchDocument } from './document.ts';
import { firstDay, yearsOf } from './years.ts';

/** The anchors of an entry's paragraphs by the line on which each begins. */
export type BlockIds = ReadonlyMap<number, string>;

const kinds = {
  organisations: 'Organisation',
  events: 'Event',
  mechanisms: 'Mechanism',
} as const satisfies Record<Entry['collection'], DocumentKind>;

/** An entry: definition, facts, participants and prose, in the order of the page. */
export function entryDocument(graph: Graph, entry: Entry, blockIds: BlockIds): SearchDocument {
  const { data } = entry;
  const date = entry.collection === 'events' ? entry.data.date.value : undefined;
  const occurrences = seriesOf(graph, entry.id).flatMap(({ data: series }) => series.occurrences);
  return {
    path: entry.path,
    kind: kinds[entry.collection],
    title: data.title,
    detail: date === undefined ? undefined : dateInWords(date),
    passages: [
      { kind: 'definition', text: data.summary.text },
      ...(entry.collection === 'events' ? eventFacts(graph, entry) : []),
      ...data.facts.map(({ label, value }) => text(`${label}: ${value}.`)),
      ...prosePassages(entry, blockIds),
    ],
    day: firstDay(date),
    years: yearsOf(date === undefined ? occurrences.map((occurrence) => occurrence.date) : [date]),
    status: entryEvidence(graph, entry).status,
    sources: [...new Set(entry.cited.flatMap(({ citations }) => citations.map(({ key }) => key)))],
  };
}

function eventFacts(graph: Graph, { data }: Event): Passage[] {
  return [
    text(`Date: ${[dateInWords(data.date.value), data.date.note].filter(Boolean).join('; ')}.`),
    text(`Place: ${data.place.value}.`),
    ...data.participants.map(({ person, name, office, role }) => {
      const record = person === undefined ? undefined : graph.people.get(person);
      return text(`${[record?.data.name ?? name, office, role].filter(Boolean).join(', ')}.`);
    }),
  ];
}

/** Headings, disagreements and paragraphs in the order in which they stand. */
function prosePassages({ prose }: Entry, blockIds: BlockIds): Passage[] {
  const placed = [
    ...prose.headings.map(({ id, text: heading, position }) => ({
      line: position.line,
      passage: { kind: 'heading', id, text: heading } satisfies Passage,
    })),
    ...prose.disagreements.map(({ id, on, position }) => ({
      line: position.line,
      passage: { kind: 'heading', id, text: on } satisfies Passage,
    })),
    ...prose.blocks.map(({ text: block, position }) => ({
      line: position.line,
      passage: { kind: 'text', id: blockIds.get(position.line), text: block } satisfies Passage,
    })),
  ];
  return placed.sort((a, b) => a.line - b.line).map(({ passage }) => passage);
}

function text(words: string): Passage {
  return { kind: 'text', text: words };
}
