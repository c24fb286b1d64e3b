import { appearances } from '../../graph/appearances.ts';
import { backlinks } from '../../graph/backlinks.ts';
import type { Person } from '../../graph/model.ts';
import { citeAs } from '../cite-as.ts';
import { documentHead } from '../document-head.ts';
import { personRow } from '../rows/person-rows.ts';
import { personRecord, type PersonRecord } from '../schemas/page-records.ts';
import type { SiteContent } from '../site-content.ts';
import { apparatus, entryLinkRecord, mentionRecords } from './apparatus.ts';

/** The whole page of a person as a record: `index.json`. */
export function personPageRecord(content: SiteContent, person: Person): PersonRecord {
  const { graph } = content;
  const row = personRow(content, person);
  return personRecord.parse({
    ...documentHead('person', citeAs(row.name, row.modified, row.url)),
    ...row,
    events: (appearances(graph).get(person.slug) ?? []).map(({ event, participant }) => ({
      event: entryLinkRecord(event),
      date: event.data.date.value,
      office: participant.office,
      role: participant.role ?? null,
    })),
    mentions: mentionRecords(backlinks(graph).people.get(person.slug)),
    ...apparatus(content, person),
  });
}
