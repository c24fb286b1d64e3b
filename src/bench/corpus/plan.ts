import type { Collection } from '../../schemas/ids.ts';
import { collections } from '../../schemas/ids.ts';
import { inventedName, type InventedName } from './names.ts';

/** An entry that is to be written. */
export interface PlannedEntry {
  readonly index: number;
  readonly collection: Collection;
  readonly name: InventedName;
  readonly title: string;
  readonly slug: string;
  /** Day on which an event took place; for other entries the day they were founded. */
  readonly date: string;
}

/** Somebody who is to have a record. */
export interface PlannedPerson {
  readonly name: string;
  readonly familyName: string;
  readonly invented: InventedName;
  readonly slug: string;
}

/** Everything that a corpus is to hold, before any text is written. */
export interface CorpusPlan {
  readonly entries: readonly PlannedEntry[];
  readonly people: readonly PlannedPerson[];
  /** Keys of the sources that are evidence, the most cited first. */
  readonly evidence: readonly string[];
  readonly articles: readonly string[];
  /** Entries, by index, whose page shows a series, with what one of its occurrences is called. */
  readonly series: readonly (readonly [index: number, unit: string])[];
}

const organisationKinds = [
  'Ministry of Defence',
  'Security Council',
  'News Agency',
  'Institute of Strategic Studies',
  'Border Service',
  'Academy of Sciences',
  'Coast Guard',
  'Economic Union',
] as const;
const eventKinds = [
  'consultations',
  'state visit',
  'security forum',
  'joint exercise',
  'ministers’ meeting',
  'signing of the agreement',
] as const;
const mechanismKinds = [
  'Dialogue on Information Security',
  'Agreement on Border Rivers',
  'Consultation Mechanism',
  'Partnership Initiative',
  'Treaty of Good Neighbourliness',
  'Working Group on Transit',
] as const;

/**
 * Plans a corpus. There is one source and a tenth of a person to each entry, fewer
 * than on the real site (9.5 and 0.3), since both come back as a reference grows.
 *
 * @param size how many entries, 10 at least
 * @throws RangeError when there are too few for each to be linked from two others
 */
export function planCorpus(size: number): CorpusPlan {
  if (!Number.isInteger(size) || size < 10) {
    throw new RangeError(`A corpus has 10 entries or more, not ${size}.`);
  }
  const people = Math.max(4, Math.round(size / 10));
  return {
    entries: Array.from({ length: size }, (_, index) => plannedEntry(index)),
    people: Array.from({ length: people }, (_, i) => plannedPerson(i, size)),
    evidence: Array.from({ length: size }, (_, i) => `evidence-${i + 1}`),
    articles: Array.from(
      { length: Math.max(2, Math.round(size / 200)) },
      (_, i) => `article-${i + 1}`,
    ),
    // Two as on the site, whatever the size: each has a file of data of its own.
    series: [
      [2, 'round'],
      [7, 'edition'],
    ],
  };
}

/** As on the site: of five entries two are organisations, one an event, two mechanisms. */
const order = [0, 2, 1, 0, 2] as const;

function plannedEntry(index: number): PlannedEntry {
  const collection = collections[order[index % order.length] ?? 0];
  const name = inventedName(index);
  const turn = Math.floor(index / order.length);
  const date = dayOf(index);
  const title = titleOf(collection, name.latin, turn, date.slice(0, 4));
  return { index, collection, name, title, slug: slugOf(title), date };
}

function titleOf(collection: Collection, name: string, turn: number, year: string): string {
  switch (collection) {
    case 'organisations':
      return `${organisationKinds[turn % organisationKinds.length]} of ${name}`;
    case 'events':
      return `${name} ${eventKinds[turn % eventKinds.length]}, ${year}`;
    case 'mechanisms':
      return `${name} ${mechanismKinds[turn % mechanismKinds.length]}`;
  }
}

const givenNames = [
  'Ada',
  'Boris',
  'Chen',
  'Dina',
  'Egor',
  'Fang',
  'Galina',
  'Hao',
  'Irina',
  'Jun',
];

/** Family names come after those of the entries, so that none is both. */
function plannedPerson(index: number, entries: number): PlannedPerson {
  const invented = inventedName(entries + index);
  const name = `${givenNames[index % givenNames.length]} ${invented.latin}`;
  return { name, familyName: invented.latin, invented, slug: slugOf(name) };
}

/** A day between 2001 and 2024. */
function dayOf(index: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${2001 + ((index * 7) % 24)}-${two(1 + ((index * 5) % 12))}-${two(1 + ((index * 11) % 28))}`;
}

function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-');
}
