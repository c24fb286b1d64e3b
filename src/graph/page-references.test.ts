import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CitingPage } from './model.ts';
import {
  entryIn,
  event,
  graphOf,
  organisation,
  person,
  personIn,
  series,
} from '../testing/content.ts';
import { present } from '../testing/present.ts';
import { fieldMarkerIndex, pageReferences, proseMarkerIndex } from './page-references.ts';

const graph = graphOf(
  event(
    'launch',
    {
      names: { ru: { text: 'Пуск', citation: '[@name]' } },
      summary: { text: 'A launch.', citation: '[@summary]' },
      date: { value: '2005', citation: '[@date]' },
      place: { value: 'Harbour Hall', citation: '[@place]' },
      participants: [{ name: 'Somebody', office: 'Pilot', citation: '[@participant]' }],
      facts: [
        { label: 'Ships', value: 'Ten', citation: '[@ships]' },
        { label: 'Tugs', value: 'Two', citation: '[@tugs]' },
      ],
      relations: [{ type: 'part-of', target: 'events/launch', citation: '[@relation]' }],
    },
    'One [@first]; two [@second; @first]. Three [@third].',
  ),
  organisation('red', {}, 'Nothing is cited.'),
  person('ida-lund', {
    offices: [{ title: 'Pilot', citation: '[@office]' }],
    notes: [{ text: 'No more is known.', citation: '[@note]' }],
  }),
  series(
    'rounds',
    'organisations/red',
    {},
    { citation: '[@round]', figures: [{ text: 'ten', citation: '[@figure]' }] },
  ),
);
const launch = entryIn(graph, 'events/launch');

/** The sources behind the mark with this number. */
const markedAt = (page: CitingPage, index: number): unknown =>
  pageReferences(page).markers[index]?.items.map(({ key }) => key);

test('the references of a page are numbered in the order in which it cites them', () => {
  assert.deepEqual(
    pageReferences(launch).references.map(({ number, key }) => `${number} ${key}`),
    [
      '1 name',
      '2 summary',
      '3 date',
      '4 place',
      '5 participant',
      '6 ships',
      '7 tugs',
      '8 first',
      '9 second',
      '10 third',
      '11 relation',
    ],
  );
});

test('a page has a mark for each of its citations', () => {
  for (const page of [...graph.entries.values(), ...graph.people.values(), ...graph.series]) {
    assert.equal(pageReferences(page).markers.length, page.cited.length);
  }
});

test('the references of a page are computed once', () => {
  assert.equal(pageReferences(launch), pageReferences(launch));
  assert.notEqual(pageReferences(launch), pageReferences(personIn(graph, 'ida-lund')));
});

describe('the citation clusters of the prose are counted from its first', () => {
  for (const [n, keys] of [
    [0, ['first']],
    [1, ['first', 'second']],
    [2, ['third']],
  ] as const) {
    test(`number ${n}`, () =>
      assert.deepEqual(markedAt(launch, proseMarkerIndex(launch, n)), keys));
  }
});

describe('the citation of a field is found by its path', () => {
  for (const [page, field, key] of [
    [launch, ['names', 'ru', 'citation'], 'name'],
    [launch, ['summary', 'citation'], 'summary'],
    [launch, ['date', 'citation'], 'date'],
    [launch, ['place', 'citation'], 'place'],
    [launch, ['participants', 0, 'citation'], 'participant'],
    [launch, ['facts', 0, 'citation'], 'ships'],
    [launch, ['facts', 1, 'citation'], 'tugs'],
    [launch, ['relations', 0, 'citation'], 'relation'],
    [personIn(graph, 'ida-lund'), ['offices', 0, 'citation'], 'office'],
    [personIn(graph, 'ida-lund'), ['notes', 0, 'citation'], 'note'],
    [present(graph.series[0]), ['occurrences', 1, 'citation'], 'round'],
    [present(graph.series[0]), ['occurrences', 1, 'figures', 0, 'citation'], 'figure'],
  ] as const) {
    test(field.join('.'), () => {
      assert.deepEqual(markedAt(page, fieldMarkerIndex(page, field)), [key]);
    });
  }

  test('and a field that is not cited has none', () => {
    assert.equal(fieldMarkerIndex(launch, ['facts', 2, 'citation']), -1);
    assert.equal(fieldMarkerIndex(launch, []), -1);
  });
});
