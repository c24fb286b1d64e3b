import assert from 'node:assert/strict';
import { test } from 'node:test';
import { personSlug } from '../schemas/ids.ts';
import { event, graphOf, person } from '../testing/content.ts';
import { appearances } from './appearances.ts';

const on = (value: string, ...participants: Readonly<Record<string, string>>[]) => ({
  date: { value, citation: '[@gazette]' },
  participants: participants.map((one) => ({ office: 'Pilot', citation: '[@gazette]', ...one })),
});

const graph = graphOf(
  event('third', on('2023-09-19', { person: 'ida-lund' })),
  event('first', on('2005', { person: 'ida-lund', role: 'host' }, { name: 'Somebody else' })),
  event('second', on('2011-10-20~', { name: 'Maya Orlova' }, { person: 'ida-lund' })),
  person('ida-lund'),
  person('maya-orlova'),
);

const appearancesOf = (slug: string) => appearances(graph).get(personSlug.parse(slug));

test('the events of a person stand in order of time, each with the part played', () => {
  assert.deepEqual(
    appearancesOf('ida-lund')?.map(({ event: { slug }, participant }) => [slug, participant.role]),
    [
      ['first', 'host'],
      ['second', undefined],
      ['third', undefined],
    ],
  );
});

test('a name alone is nobody’s appearance', () => {
  assert.equal(appearancesOf('maya-orlova'), undefined);
});
