import { earliest, firstYear } from '../dates/edtf.ts';
import type { Collection } from '../schemas/ids.ts';
import type { Entry, Event, Graph, Person, Source } from './model.ts';

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** The entries of a collection: events by date, the others by title. */
export function entriesOf(graph: Graph, collection: Collection): Entry[] {
  if (collection === 'events') return eventsByDate(graph);
  return [...graph.entries.values()]
    .filter((entry) => entry.collection === collection)
    .sort((a, b) => compareNames(a.data.title, b.data.title));
}

/** All events, the earliest first. */
export function eventsByDate(graph: Graph): Event[] {
  return [...graph.entries.values()]
    .filter((entry) => entry.collection === 'events')
    .sort((a, b) => earliest(a.data.date.value) - earliest(b.data.date.value));
}

/** All events by the first year in which they may lie. */
export function eventsByYear(graph: Graph): [year: number | undefined, events: Event[]][] {
  return [...Map.groupBy(eventsByDate(graph), ({ data }) => firstYear(data.date.value))];
}

/** All people by family name. */
export function peopleByName(graph: Graph): Person[] {
  return [...graph.people.values()].sort((a, b) =>
    compareNames(a.data.familyName, b.data.familyName),
  );
}

/** The sources of a role by title: the articles, the evidence, the search records. */
export function sourcesOf(graph: Graph, role: Source['data']['role']): Source[] {
  return [...graph.sources.values()]
    .filter((source) => source.data.role === role)
    .sort((a, b) => compareNames(a.data.title, b.data.title));
}

/** The date of the newest source, as EDTF. */
export function newestSourceDate(graph: Graph): string {
  const dates = [...graph.sources.values()].flatMap(({ data }) =>
    data.role === 'search-record' || data.issued === undefined ? [] : [data.issued],
  );
  return dates.reduce(
    (newest, date) => (earliest(date) > earliest(newest) ? date : newest),
    '2001',
  );
}

/** The first and the last day on which evidence was read, as EDTF. */
export function readingDays(graph: Graph): { first: string; last: string } {
  const days = [...graph.sources.values()]
    .flatMap(({ data }) => (data.role === 'search-record' ? [] : [data.accessed]))
    .sort();
  return { first: days.at(0) ?? '', last: days.at(-1) ?? '' };
}

/** Compares names as lists do: without case, accents and the marks they may begin with. */
export function compareNames(a: string, b: string): number {
  return collator.compare(withoutOpening(a), withoutOpening(b));
}

function withoutOpening(name: string): string {
  return name.replace(/^[^\p{L}\p{N}]+/u, '');
}

/** A line of the A–Z list: a title, or another name that leads to it. */
export interface IndexLine {
  readonly name: string;
  readonly page: Entry | Person;
  /** True when the name is not the page's title. */
  readonly isOtherName: boolean;
}

/** Every title, abbreviation and other name of entries and people, grouped by first letter. */
export function alphabeticalIndex(graph: Graph): [letter: string, lines: IndexLine[]][] {
  const lines = [...graph.entries.values(), ...graph.people.values()].flatMap(indexLines);
  lines.sort((a, b) => compareNames(a.name, b.name));
  const groups = new Map<string, IndexLine[]>();
  for (const line of lines) {
    const letter = firstLetter(line.name);
    const group = groups.get(letter) ?? [];
    groups.set(letter, group);
    group.push(line);
  }
  return [...groups];
}

function indexLines(page: Entry | Person): IndexLine[] {
  const { data } = page;
  const title = page.kind === 'entry' ? page.data.title : invertedName(page);
  const { zh, ru } = data.names;
  const others = [
    ...('shortTitle' in data ? [data.shortTitle] : []),
    ...data.aliases,
    zh?.text,
    zh?.short,
    ru?.text,
    ru?.short,
  ].filter((name) => name !== undefined && name !== title);
  return [
    { name: title, page, isOtherName: false },
    ...[...new Set(others)].flatMap((name) =>
      name === undefined ? [] : [{ name, page, isOtherName: true }],
    ),
  ];
}

/** "Shoigu, Sergei"; a Chinese name stands as it is, family name first. */
function invertedName({ data }: Person): string {
  if (data.name.startsWith(data.familyName)) return data.name;
  return `${data.familyName}, ${data.name.replace(data.familyName, '').trim()}`;
}

function firstLetter(name: string): string {
  const letter =
    name
      .normalize('NFD')
      .match(/[\p{L}\p{N}]/u)?.[0]
      ?.toUpperCase() ?? '#';
  if (/\p{Script=Han}/u.test(letter)) return '汉字';
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'А–Я';
  return /\p{N}/u.test(letter) ? '0–9' : letter;
}
