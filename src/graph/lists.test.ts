import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { article, event, evidence, graphOf, organisation, person } from '../testing/content.ts';
import {
  alphabeticalIndex,
  entriesOf,
  eventsByDate,
  eventsByYear,
  peopleByName,
  readingDays,
  sourcesOf,
} from './lists.ts';

const on = (value: string) => ({ date: { value, citation: '[@gazette]' } });

test('entries stand by title, whatever its case, accents and numbers', () => {
  const graph = graphOf(
    ...['Treaty 10', 'órgano', 'Treaty 9', 'alliance', 'Board'].map((title, i) =>
      organisation(`o-${i}`, { title }),
    ),
    event('conference', { title: 'A conference' }),
  );
  assert.deepEqual(
    entriesOf(graph, 'organisations').map(({ data }) => data.title),
    ['alliance', 'Board', 'órgano', 'Treaty 9', 'Treaty 10'],
  );
  assert.deepEqual(entriesOf(graph, 'mechanisms'), []);
});

test('events stand by date, the earliest first', () => {
  const graph = graphOf(
    event('a', on('2023-09-18/2023-09-21')),
    event('b', on('2023-09')),
    event('c', on('2011-10-20~')),
    event('d', on('201X')),
    event('e', on('2023-09-19')),
  );
  const expected = ['d', 'c', 'b', 'a', 'e'];
  assert.deepEqual(
    eventsByDate(graph).map(({ slug }) => slug),
    expected,
  );
  assert.deepEqual(
    entriesOf(graph, 'events').map(({ slug }) => slug),
    expected,
  );
  assert.deepEqual(
    eventsByYear(graph).map(([year, events]) => [year, events.length]),
    [
      [2010, 1],
      [2011, 1],
      [2023, 3],
    ],
  );
});

test('people stand by family name', () => {
  const graph = graphOf(
    person('a', { name: 'Wang Yi', familyName: 'Wang' }),
    person('b', { name: 'Sergei Shoigu', familyName: 'Shoigu' }),
    person('c', { name: 'Óscar Ábel', familyName: 'Ábel' }),
  );
  assert.deepEqual(
    peopleByName(graph).map(({ data }) => data.familyName),
    ['Ábel', 'Shoigu', 'Wang'],
  );
});

test('the sources of a role stand by title, without the marks it begins with', () => {
  const graph = graphOf(
    evidence('a', { title: '“Zones of trade”' }),
    evidence('b', { title: '[Note on buoys]' }),
    evidence('c', { title: 'Charts' }),
    article('d', ['One two three four.'], { title: 'An article' }),
  );
  assert.deepEqual(
    sourcesOf(graph, 'evidence').map(({ data }) => data.title),
    ['Charts', '[Note on buoys]', 'Title of gazette', '“Zones of trade”'],
  );
  assert.deepEqual(
    sourcesOf(graph, 'article').map(({ key }) => key),
    ['d'],
  );
  assert.deepEqual(sourcesOf(graph, 'search-record'), []);
});

describe('the index of names', () => {
  const graph = graphOf(
    organisation('sco', {
      title: 'Shanghai Cooperation Organisation',
      shortTitle: 'SCO',
      aliases: ['Shanghai Pact', 'SCO', '6+1 group', 'Ältestenrat'],
      names: {
        zh: { text: '上海合作组织', short: '上合组织', unconfirmed: true },
        ru: { text: 'Шанхайская организация сотрудничества', short: 'ШОС', unconfirmed: true },
      },
    }),
    organisation('board', { title: 'Board' }),
    person('sergei-shoigu', { name: 'Sergei Shoigu', familyName: 'Shoigu', aliases: ['Shoygu'] }),
    person('wang-yi', { name: 'Wang Yi', familyName: 'Wang' }),
  );

  test('holds every title and other name once, under its letter', () => {
    assert.deepEqual(
      alphabeticalIndex(graph).map(([letter, lines]) => [
        letter,
        lines.map(
          ({ name, page, isOtherName }) => `${name}${isOtherName ? ` → ${page.slug}` : ''}`,
        ),
      ]),
      [
        ['0–9', ['6+1 group → sco']],
        ['A', ['Ältestenrat → sco']],
        ['B', ['Board']],
        [
          'S',
          [
            'SCO → sco',
            'Shanghai Cooperation Organisation',
            'Shanghai Pact → sco',
            'Shoigu, Sergei',
            'Shoygu → sergei-shoigu',
          ],
        ],
        ['W', ['Wang Yi']],
        ['А–Я', ['Шанхайская организация сотрудничества → sco', 'ШОС → sco']],
        ['汉字', ['上合组织 → sco', '上海合作组织 → sco']],
      ],
    );
  });

  test('stands in the order of its letters, though a name begins with a quotation mark', () => {
    const quoted = graphOf(
      organisation('a', { title: 'Alliance', aliases: ['“Two plus two” talks'] }),
      organisation('b', { title: 'Board' }),
    );
    assert.deepEqual(
      alphabeticalIndex(quoted).map(([letter]) => letter),
      ['A', 'B', 'T'],
    );
  });
});

test('evidence was read between the first and the last day of access of its records', () => {
  const read = (key: string, accessed: string) => evidence(key, { accessed });
  const graph = graphOf(read('a', '2026-11-22'), read('b', '2026-11-21'), read('c', '2026-11-24'));
  assert.deepEqual(readingDays(graph), { first: '2026-11-21', last: '2026-11-24' });
});
