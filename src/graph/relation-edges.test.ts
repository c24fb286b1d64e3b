import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryIn, graphOf, mechanism, organisation } from '../testing/content.ts';
import { present } from '../testing/present.ts';
import { mostRelated } from './most-related.ts';
import { edgeInWords, edgesAmong, relationEdges } from './relation-edges.ts';

const relation = (type: string, target: string) => ({ type, target, citation: '[@gazette]' });
const graph = graphOf(
  mechanism('talks', {
    shortTitle: 'Talks',
    relations: [
      relation('conducted-by', 'organisations/council'),
      relation('concerned-with', 'organisations/council'),
      relation('part-of', 'organisations/nowhere'),
    ],
  }),
  organisation('council', { shortTitle: 'Council' }),
  organisation('guild', { relations: [relation('distinct-from', 'organisations/council')] }),
);

test('two related entries are one edge, however many relations they have', () => {
  assert.deepEqual(
    relationEdges(graph).map(({ from, to, relations }) => [
      from.slug,
      to.slug,
      relations.map(({ type }) => type),
    ]),
    [
      ['talks', 'council', ['conducted-by', 'concerned-with']],
      ['guild', 'council', ['distinct-from']],
    ],
  );
});

test('the edges among some entries are those of which both ends are there', () => {
  const [talks, council, guild] = [
    entryIn(graph, 'mechanisms/talks'),
    entryIn(graph, 'organisations/council'),
    entryIn(graph, 'organisations/guild'),
  ];
  const ends = (...entries: (typeof talks)[]) =>
    edgesAmong(graph, new Set(entries)).map(({ from, to }) => [from.slug, to.slug]);
  assert.deepEqual(ends(council, talks), [['talks', 'council']]);
  assert.deepEqual(ends(talks, guild), []);
  assert.equal(ends(talks, council, guild).length, 2);
});

test('an edge reads from either end', () => {
  const edge = present(relationEdges(graph).find(({ from }) => from.slug === 'talks'));
  assert.equal(
    edgeInWords(edge, entryIn(graph, 'mechanisms/talks').id),
    'Talks, conducted by: Council; Talks, concerned with: Council',
  );
  assert.equal(
    edgeInWords(edge, entryIn(graph, 'organisations/council').id),
    'Council, conducts: Talks; Council, subject of: Talks',
  );
});

test('the entry related to most others is the first to begin with', () => {
  assert.deepEqual(
    mostRelated(graph, 2).map(({ slug }) => slug),
    ['council', 'guild'],
  );
});
