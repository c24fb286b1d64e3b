import { pinyin } from 'pinyin-pro';
import { dateInWords } from '../../dates/words.ts';
import { earliest, latest } from '../../dates/edtf.ts';
import { abbreviationOf, pageKind } from '../../graph/page-title.ts';
import type { Entry, Graph, Person, Series } from '../../graph/model.ts';
import { occurrenceId, occurrenceTitle } from '../../graph/series.ts';
import type { Names } from '../../schemas/names.ts';
import type { Period } from '../query/dates.ts';
import { familyNames } from './family-names.ts';
import type { NamedPage } from './named-page.ts';
import { occurrenceNames } from './occurrence-names.ts';

/** Every entry, person and series, and every occurrence without a page of its own, by name. */
export function namedPages(graph: Graph): NamedPage[] {
  return [
    ...[...graph.entries.values()].map((entry) => namedEntry(graph, entry)),
    ...[...graph.people.values()].map(namedPerson),
    ...graph.series.flatMap((series) => [namedSeries(series), ...namedOccurrences(graph, series)]),
  ];
}

function namedEntry(graph: Graph, entry: Entry): NamedPage {
  const { data, path } = entry;
  const date = entry.collection === 'events' ? entry.data.date.value : undefined;
  const occurrences = graph.series.flatMap((series) =>
    series.data.occurrences
      .filter(({ entry: id }) => id === entry.id)
      .flatMap(({ number }) => [
        occurrenceTitle(series, number),
        ...occurrenceNames(graph, series, number),
      ]),
  );
  return {
    address: path.slice(1),
    kind: pageKind(entry),
    detail: date === undefined ? '' : dateInWords(date),
    names: distinct(data.title, [
      abbreviationOf(entry),
      data.shortTitle,
      ...occurrences,
      ...data.aliases,
      ...otherScripts(data.names, data.aliases),
    ]),
    period: date === undefined ? undefined : periodOf(date),
  };
}

function namedPerson({ data, path }: Person): NamedPage {
  return {
    address: path.slice(1),
    kind: 'Person',
    detail: '',
    names: distinct(data.name, [
      ...familyNames(data.name, data.familyName, [...data.aliases, data.names.ru?.text ?? '']),
      ...data.aliases,
      ...otherScripts(data.names, data.aliases),
    ]),
  };
}

function namedSeries({ data, path }: Series): NamedPage {
  const names = distinct(data.title, [`${data.unit}s`]);
  return { address: path.slice(1), kind: 'Series', detail: '', names };
}

/** "Round 12 of …" leads to its section of the series' page. */
function namedOccurrences(graph: Graph, series: Series): NamedPage[] {
  return series.data.occurrences
    .filter(({ entry }) => entry === undefined)
    .map(({ number, date, place }) => ({
      address: `${series.path.slice(1)}#${occurrenceId(series, number)}`,
      kind: 'Series',
      detail: [date === undefined ? undefined : dateInWords(date), place]
        .filter(Boolean)
        .join(', '),
      names: [
        `${occurrenceTitle(series, number)}: ${series.data.title}`,
        ...occurrenceNames(graph, series, number),
      ],
      period: date === undefined ? undefined : periodOf(date),
    }));
}

/** The Chinese and Russian names, the Chinese ones in pinyin as well, whether the record has it or not. */
function otherScripts({ zh, ru }: Names, aliases: readonly string[]): (string | undefined)[] {
  const chinese = [zh?.text, zh?.short, ...aliases.filter((name) => /^\p{Script=Han}/u.test(name))];
  return [
    ...chinese,
    ...chinese.map((name) =>
      name === undefined ? undefined : pinyin(name, { toneType: 'none', nonZh: 'removed' }),
    ),
    zh?.pinyin,
    ru?.text,
    ru?.short,
  ];
}

function periodOf(date: string): Period | undefined {
  const [from, to] = [earliest(date), latest(date)].map((end) =>
    Number.isFinite(end)
      ? Number(new Date(end).toISOString().slice(0, 10).replaceAll('-', ''))
      : undefined,
  );
  return from === undefined || to === undefined ? undefined : { from, to };
}

function distinct(title: string, others: readonly (string | undefined)[]): [string, ...string[]] {
  const rest = others.flatMap((name) => (name === undefined || name === '' ? [] : [name]));
  return [title, ...new Set(rest.filter((name) => name !== title))];
}
