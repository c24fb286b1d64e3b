import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { edtfDate } from './date.ts';
import { personSlug } from './ids.ts';
import { names } from './names.ts';
import { relation } from './relation.ts';
import { citedText, line } from './text.ts';

/**
 * How well the subject of an entry stands: computed from its citations, never
 * written. See `src/graph/evidence.ts`.
 */
export const evidenceStatuses = {
  documented: 'Documented by independent sources',
  'single-source': 'Rests on a single source',
  disputed: 'Sources disagree on the substance',
  'no-record-found': 'No record found beyond one article',
} as const;
export const evidenceStatus = z.enum([
  'documented',
  'single-source',
  'disputed',
  'no-record-found',
]);
export type EvidenceStatus = z.infer<typeof evidenceStatus>;

/** One row of the table of facts. */
export const fact = z.strictObject({
  /** What the fact is about: "Founded", "Seat", "Members in September 2023". */
  label: line,
  /** The fact itself, plain text, in words. */
  value: line,
  /** What supports it. */
  citation,
});
export type Fact = z.infer<typeof fact>;

/** One change to the page that a reader should know of. */
export const change = z.strictObject({
  /** The day of the change. */
  date: edtfDate,
  /** What changed, one sentence. */
  text: line,
});
export type Change = z.infer<typeof change>;

const shared = {
  /** The name of the page in full, without its abbreviation. */
  title: line,
  /** The name used in lists and running text where the full one is long: "SCO". */
  shortTitle: line.optional(),
  /** Names in Chinese and Russian. */
  names: names.default({}),
  /** Other names, spellings and abbreviations under which a reader may search. */
  aliases: z.array(line).default([]),
  /** One sentence that defines the subject, with its citation. */
  summary: citedText,
  /** The table of facts. */
  facts: z.array(fact).default([]),
  /** Typed relations to other entries. */
  relations: z.array(relation).default([]),
  /** The day on which the whole page was last read against its sources. */
  reviewed: edtfDate,
  /** Changes of the page, the newest first. */
  history: z.array(change).min(1, 'A page has at least the change that published it.'),
};

/** Somebody who took part in an event, in the office held on that day. */
export const participant = z
  .strictObject({
    /** The person's record, where there is one. */
    person: personSlug.optional(),
    /** The name, where there is no record of the person. */
    name: line.optional(),
    /** The office held at the time, or "none" with the reason. */
    office: line,
    /** What the person did: "co-chair", "keynote speaker". */
    role: line.optional(),
    /** What supports it. */
    citation,
  })
  .refine(
    (participant) => (participant.person === undefined) !== (participant.name === undefined),
    'A participant is either a person with a record ("person") or a name ("name"); one of the two.',
  );
export type Participant = z.infer<typeof participant>;

/** An organisation's page. */
export const organisation = z.strictObject(shared);

/** A mechanism's page: a format, agreement, initiative or principle. */
export const mechanism = z.strictObject(shared);

/** An event's page. */
export const event = z.strictObject({
  ...shared,
  /** When it took place. */
  date: z.strictObject({
    value: edtfDate,
    /** A qualification in words: "the visit lasted from 18 to 21 September". */
    note: line.optional(),
    citation,
  }),
  /** Where it took place. */
  place: z.strictObject({
    value: line,
    /** The country of the place, by which lists group the event. */
    country: line.optional(),
    citation,
  }),
  /** Who took part. */
  participants: z.array(participant).default([]),
});

/** The schema of each collection. */
export const entrySchemas = {
  organisations: organisation,
  events: event,
  mechanisms: mechanism,
} as const;

export type OrganisationData = z.infer<typeof organisation>;
export type MechanismData = z.infer<typeof mechanism>;
export type EventData = z.infer<typeof event>;
