import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ContentFile } from './content-files.ts';
import { event, graphOf, mechanism, organisation } from '../testing/content.ts';
import { disagreements, foremostDisagreements } from './disagreements.ts';

const on = (subject: string, attributes = ''): string =>
  `<Disagreement on="${subject}"${attributes}>\n\nOne or the other [@gazette].\n\n</Disagreement>`;
const substance = ' about="substance"';
const body = (...parts: readonly string[]): string => parts.join('\n\n');
const day = (value: string) => ({ date: { value, citation: '[@gazette]' } });

const files: readonly ContentFile[] = [
  mechanism('talks', {}, body(on('the first round'), on('whether they exist', substance))),
  event('later', day('2023'), on('the day')),
  event('earlier', day('2005'), on('the hour')),
  organisation('blue', { title: 'Zenith' }, body(on('the seat'), on('the founder'))),
  organisation('red', { title: 'Apex' }, on('the name', substance)),
  organisation('green', { title: 'Basis' }),
];
const all = disagreements(graphOf(...files));

const subjects = (placed: typeof all): string[] =>
  placed.map(({ disagreement }) => disagreement.on);

test('all stand in the order of the lists, and within an entry in its own', () => {
  assert.deepEqual(
    all.map(({ entry, disagreement }) => [entry.id, disagreement.on]),
    [
      ['organisations/red', 'the name'],
      ['organisations/blue', 'the seat'],
      ['organisations/blue', 'the founder'],
      ['events/earlier', 'the hour'],
      ['events/later', 'the day'],
      ['mechanisms/talks', 'the first round'],
      ['mechanisms/talks', 'whether they exist'],
    ],
  );
});

test('without any there are none', () => {
  assert.deepEqual(disagreements(graphOf(organisation('green'))), []);
});

test('the foremost are those on the substance, then the first of each event, mechanism and organisation, each once', () => {
  // "The founder" is neither on the substance nor the first of its entry.
  const expected = [
    'the name',
    'whether they exist',
    'the hour',
    'the day',
    'the first round',
    'the seat',
  ];
  for (const count of [0, 1, 3, 99]) {
    assert.deepEqual(subjects(foremostDisagreements(all, count)), expected.slice(0, count));
  }
});
