import type { Person } from '../../graph/model.ts';
import type { PersonRow } from '../schemas/person-row.ts';
import type { SiteContent } from '../site-content.ts';
import { citedTextRecord, fieldCitations } from './cited-records.ts';
import { nameRecords } from './name-records.ts';
import { pageAddresses, reviewedPageDates } from './page-fields.ts';

/** All people as rows. */
export function personRows(content: SiteContent): PersonRow[] {
  return [...content.graph.people.values()].map((person) => personRow(content, person));
}

/** A person as a row: the whole record. */
export function personRow(content: SiteContent, person: Person): PersonRow {
  const { data } = person;
  return {
    id: person.slug,
    name: data.name,
    familyName: data.familyName,
    ...pageAddresses(person),
    names: nameRecords(data.names),
    aliases: data.aliases,
    summary: citedTextRecord(data.summary.text, data.summary.citation),
    offices: data.offices.map(({ title, organisation, from, to, note, citation }) => ({
      title,
      organisation: organisation ?? null,
      from: from ?? null,
      to: to ?? null,
      note: note ?? null,
      citations: fieldCitations(citation),
    })),
    notes: data.notes.map(({ text, citation }) => citedTextRecord(text, citation)),
    ...reviewedPageDates(content, person),
  };
}
