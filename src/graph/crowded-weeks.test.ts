import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, event, graphOf } from '../testing/content.ts';
import { articlesIn, crowdedWeeks } from './crowded-weeks.ts';
import { timelineLanes } from './timeline.ts';

const on = (slug: string, value: string) =>
  event(slug, { date: { value, citation: '[@gazette]' } });

const crowded = [
  on('a', '2023-09-18'),
  on('b', '2023-09-18/2023-09-21'),
  on('c', '2023-10?'),
  on('d', '2023-10-17/2023-10-18'),
  on('e', '2023-10-30'),
  on('f', '2023-10-29/2023-10-31'),
];
const apart = [on('early', '2023-03-20'), on('late', '2024-03-20'), on('long-ago', '2005-02-02')];

test('the weeks are those in which one thing follows the other', () => {
  const weeks = crowdedWeeks(timelineLanes(graphOf(...crowded, ...apart)));
  assert.deepEqual(
    weeks.map(({ item }) => item.path),
    ['a', 'b', 'c', 'd', 'f', 'e'].map((slug) => `/events/${slug}/`),
  );
});

test('fewer than six things are not crowded', () => {
  assert.deepEqual(crowdedWeeks(timelineLanes(graphOf(...crowded.slice(1), ...apart))), []);
});

test('articles of these weeks stand beside them; others and those without a date do not', () => {
  const graph = graphOf(
    ...crowded,
    article('then', ['One.'], { issued: '2023-09-18', containerTitle: 'TASS, English service' }),
    article('before', ['One.'], { issued: '2011-10-21' }),
    article('undated', ['One.']),
  );
  assert.deepEqual(
    articlesIn(graph, crowdedWeeks(timelineLanes(graph))).map(({ item }) => item.name),
    ['Article of TASS'],
  );
});
