import { dateInWords } from '../../dates/words.ts';
import { entryEvidence } from '../../graph/evidence.ts';
import type { Entry, Graph } from '../../graph/model.ts';
import { evidenceStatuses, type Participant } from '../../schemas/entry.ts';
import { statusMeanings } from '../../site/status-meanings.ts';
import type { EntryRow } from '../schemas/entry-row.ts';
import type { SiteContent } from '../site-content.ts';
import { citedTextRecord, fieldCitations } from './cited-records.ts';
import { nameRecords } from './name-records.ts';
import { pageAddresses, reviewedPageDates } from './page-fields.ts';

const kinds = {
  organisations: 'organisation',
  events: 'event',
  mechanisms: 'mechanism',
} as const;

/** All entries as rows. */
export function entryRows(content: SiteContent): EntryRow[] {
  return [...content.graph.entries.values()].map((entry) => entryRow(content, entry));
}

/** An entry as a row: everything but its prose and what leads to it. */
export function entryRow(content: SiteContent, entry: Entry): EntryRow {
  const { graph } = content;
  const { data } = entry;
  return {
    id: entry.id,
    kind: kinds[entry.collection],
    title: data.title,
    shortTitle: data.shortTitle ?? null,
    ...pageAddresses(entry),
    names: nameRecords(data.names),
    aliases: data.aliases,
    summary: citedTextRecord(data.summary.text, data.summary.citation),
    ...eventFields(graph, entry),
    facts: data.facts.map(({ label, value, citation }) => ({
      label,
      value,
      citations: fieldCitations(citation),
    })),
    ...evidenceFields(graph, entry),
    ...reviewedPageDates(content, entry),
  };
}

function evidenceFields(graph: Graph, entry: Entry): Pick<EntryRow, 'evidence' | 'claimCount'> {
  const { status, definingOrigins, sources, origins, claims } = entryEvidence(graph, entry);
  return {
    evidence: {
      status,
      label: evidenceStatuses[status],
      computed: statusMeanings[status],
      definingOrigins: [...definingOrigins],
      sources,
      origins,
    },
    claimCount: claims.length,
  };
}

function eventFields(
  graph: Graph,
  entry: Entry,
): Pick<EntryRow, 'date' | 'place' | 'participants'> {
  if (entry.collection !== 'events') return { date: null, place: null, participants: [] };
  const { date, place, participants } = entry.data;
  return {
    date: {
      edtf: date.value,
      text: dateInWords(date.value),
      note: date.note ?? null,
      citations: fieldCitations(date.citation),
    },
    place: citedTextRecord(place.value, place.citation),
    participants: participants.map((participant) => participantRecord(graph, participant)),
  };
}

function participantRecord(
  graph: Graph,
  { person, name, office, role, citation }: Participant,
): EntryRow['participants'][number] {
  return {
    person: person ?? null,
    name: name ?? (person && graph.people.get(person)?.data.name) ?? '',
    office,
    role: role ?? null,
    citations: fieldCitations(citation),
  };
}
