import { dateInWords } from '../dates/words.ts';
import type { ClaimData } from '../schemas/claim.ts';
import type { EventData, MechanismData, OrganisationData } from '../schemas/entry.ts';
import type { Names } from '../schemas/names.ts';
import type { PersonData } from '../schemas/person.ts';
import { relationTypes } from '../schemas/relation.ts';
import type { SeriesData } from '../schemas/series.ts';
import type { CitedPlace } from './model.ts';
import type { YamlPath } from './yaml.ts';

/** A citation field of a record: where it is, its text and what it supports. */
export interface CitationField {
  readonly part: CitedPlace['part'];
  readonly path: YamlPath;
  readonly text: string;
  readonly statement: string;
}

type EntryData = OrganisationData | MechanismData | EventData;

/** The citation fields that an entry's page shows before its prose, in order. */
export function fieldsBeforeProse(data: EntryData): CitationField[] {
  return [
    ...nameFields(data.names, data.title),
    field('summary', ['summary', 'citation'], data.summary.citation, data.summary.text),
    ...('date' in data ? eventFields(data) : []),
    ...data.facts.map((fact, i) =>
      field('fact', ['facts', i, 'citation'], fact.citation, `${fact.label}: ${fact.value}`),
    ),
  ];
}

/** The citation fields that an entry's page shows after its prose, in order. */
export function fieldsAfterProse(data: EntryData): CitationField[] {
  return data.relations.map((relation, i) =>
    field(
      'relation',
      ['relations', i, 'citation'],
      relation.citation,
      `${relationTypes[relation.type].forward}: ${relation.target}`,
    ),
  );
}

/** The citation fields of a person's page, in order. */
export function personFields(data: PersonData): CitationField[] {
  return [
    ...nameFields(data.names, data.name),
    field('summary', ['summary', 'citation'], data.summary.citation, data.summary.text),
    ...data.offices.map((office, i) =>
      field('office', ['offices', i, 'citation'], office.citation, `${data.name}: ${office.title}`),
    ),
    ...data.notes.map((note, i) =>
      field('note', ['notes', i, 'citation'], note.citation, note.text),
    ),
  ];
}

/** The citation fields of a claim: its evidence, and what qualifies it. */
export function claimFields(data: ClaimData, index: number): CitationField[] {
  return (['evidence', 'context'] as const).flatMap((key) => {
    const text = data[key];
    return text === undefined ? [] : [field('claim', ['claims', index, key], text, data.statement)];
  });
}

/** The citation fields of a series, row by row. */
export function seriesFields(data: SeriesData): CitationField[] {
  return data.occurrences.flatMap((occurrence, i) => {
    const name = `${data.title}, ${data.unit} ${occurrence.number}`;
    const listed = (key: 'figures' | 'conflicts') =>
      occurrence[key].map((value, j) =>
        field(
          'series',
          ['occurrences', i, key, j, 'citation'],
          value.citation,
          `${name}: ${value.text}`,
        ),
      );
    const own =
      occurrence.citation === undefined
        ? []
        : [field('series', ['occurrences', i, 'citation'], occurrence.citation, name)];
    return [...own, ...listed('figures'), ...listed('conflicts')];
  });
}

function nameFields(names: Names, title: string): CitationField[] {
  const { zh, ru } = names;
  return [
    ...(zh?.citation === undefined
      ? []
      : [field('name', ['names', 'zh', 'citation'], zh.citation, `${title}: ${zh.text}`)]),
    ...(ru?.citation === undefined
      ? []
      : [field('name', ['names', 'ru', 'citation'], ru.citation, `${title}: ${ru.text}`)]),
  ];
}

function eventFields(data: EventData): CitationField[] {
  return [
    field(
      'fact',
      ['date', 'citation'],
      data.date.citation,
      `Date: ${dateInWords(data.date.value)}`,
    ),
    field('fact', ['place', 'citation'], data.place.citation, `Place: ${data.place.value}`),
    ...data.participants.map((participant, i) =>
      field(
        'participant',
        ['participants', i, 'citation'],
        participant.citation,
        `${participant.name ?? participant.person}, ${participant.office}`,
      ),
    ),
  ];
}

function field(
  part: CitedPlace['part'],
  path: YamlPath,
  text: string,
  statement: string,
): CitationField {
  return { part, path, text, statement };
}
