import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryIn, event, graphOf, mechanism, person } from '../testing/content.ts';
import { citedStatement } from './cited-statement.ts';

test('a statement names entries and people by title and name, not by id', () => {
  const graph = graphOf(
    mechanism('talks', { title: 'Tide talks' }),
    person('ida-lund', { name: 'Ida Lund' }),
    event(
      'meeting',
      {
        participants: [
          { person: 'ida-lund', office: 'Pilot', citation: '[@gazette]' },
          { name: 'Somebody', office: 'Guest', citation: '[@gazette]' },
        ],
        facts: [{ label: 'Ships', value: 'ten', citation: '[@gazette]' }],
        relations: [{ type: 'held-under', target: 'mechanisms/talks', citation: '[@gazette]' }],
      },
      'They met [@gazette].',
    ),
  );
  const page = entryIn(graph, 'events/meeting');
  assert.deepEqual(
    page.cited.map((place) => citedStatement(graph, page, place)),
    [
      'What it is.',
      'Date: 19 September 2023',
      'Place: Harbour Hall',
      'Ida Lund, Pilot',
      'Somebody, Guest',
      'Ships: ten',
      'They met.',
      'Held under: Tide talks',
    ],
  );
});

test('an id without a page is left as it is', () => {
  const graph = graphOf(
    mechanism('talks', {
      relations: [{ type: 'part-of', target: 'mechanisms/absent', citation: '[@gazette]' }],
    }),
  );
  const page = entryIn(graph, 'mechanisms/talks');
  const place = page.cited.find(({ part }) => part === 'relation');
  assert.ok(place);
  assert.equal(citedStatement(graph, page, place), 'Part of: mechanisms/absent');
});
