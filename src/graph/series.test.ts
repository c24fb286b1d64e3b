import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryId } from '../schemas/ids.ts';
import { occurrenceStatus } from '../schemas/series.ts';
import { graphOf, mechanism, series } from '../testing/content.ts';
import { present } from '../testing/present.ts';
import { occurrenceId, occurrenceStatusWords, seriesOf } from './series.ts';

const graph = graphOf(
  mechanism('talks'),
  mechanism('forum'),
  series('rounds', 'mechanisms/talks', {}, {}),
  series('editions', 'mechanisms/forum', {}),
  series('meetings', 'mechanisms/talks', {}),
);

test('an entry shows the series that name it, in the order of their files', () => {
  const slugsOf = (id: string): unknown =>
    seriesOf(graph, entryId.parse(id)).map(({ slug }) => slug);
  assert.deepEqual(slugsOf('mechanisms/talks'), ['rounds', 'meetings']);
  assert.deepEqual(slugsOf('mechanisms/forum'), ['editions']);
  assert.deepEqual(slugsOf('mechanisms/none'), []);
});

test('an occurrence has its anchor from the unit and its number', () => {
  assert.equal(occurrenceId(present(graph.series[0]), 12), 'round-12');
});

test('an anchor holds no space', () => {
  const [meetings] = graphOf(
    mechanism('talks'),
    series('meetings', 'mechanisms/talks', {}),
  ).series.map((one) => ({ ...one, data: { ...one.data, unit: 'working meeting' } }));
  assert.match(occurrenceId(present(meetings), 1), /^[a-z0-9-]+$/);
});

test('every status has its words', () => {
  assert.deepEqual(Object.keys(occurrenceStatusWords), occurrenceStatus.options);
});
