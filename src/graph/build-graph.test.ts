import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  article,
  claims,
  contentFile,
  event,
  evidence,
  graphOf,
  mechanism,
  organisation,
  person,
  personIn,
  searchRecord,
  series,
} from '../testing/content.ts';
import { present } from '../testing/present.ts';
import { buildGraph } from './build-graph.ts';

test('every kind of file finds its place in the graph', () => {
  const graph = graphOf(
    organisation('harbour-council'),
    event('conference'),
    mechanism('talks'),
    person('ida-lund'),
    article('times', ['One two three four.']),
    searchRecord('search'),
    claims('times', {}, {}),
    series('rounds', 'mechanisms/talks', {}),
  );
  assert.deepEqual(
    [...graph.entries].map(([id, entry]) => [id, entry.path]),
    [
      ['organisations/harbour-council', '/organisations/harbour-council/'],
      ['events/conference', '/events/conference/'],
      ['mechanisms/talks', '/mechanisms/talks/'],
    ],
  );
  assert.deepEqual(
    [...graph.people].map(([slug, { path, file }]) => [slug, path, file]),
    [['ida-lund', '/people/ida-lund/', 'people/ida-lund.yaml']],
  );
  assert.deepEqual(
    [...graph.sources].map(([key, { path, data }]) => [key, path, data.role]),
    [
      ['gazette', '/sources/gazette/', 'evidence'],
      ['times', '/sources/times/', 'article'],
      ['search', '/sources/search/', 'search-record'],
    ],
  );
  assert.deepEqual(
    graph.claims.map(({ id, source }) => [id, source]),
    [
      ['times/1', 'times'],
      ['times/2', 'times'],
    ],
  );
  assert.deepEqual(
    graph.series.map(({ file, data }) => [file, data.entry]),
    [['series/rounds.yaml', 'mechanisms/talks']],
  );
  assert.deepEqual(graph.readingIssues, []);
});

test('nothing gives an empty graph', () => {
  assert.deepEqual(buildGraph({ files: [], issues: [] }), {
    entries: new Map(),
    people: new Map(),
    sources: new Map(),
    claims: [],
    series: [],
    inventory: [],
    unreadable: new Set(),
    readingIssues: [],
  });
});

test('a person cites in the order of the page', () => {
  const graph = graphOf(
    person('ida-lund', {
      name: 'Ida Lund',
      names: { zh: { text: '伊达', citation: '[@zh]' }, ru: { text: 'Ида', unconfirmed: true } },
      summary: { text: 'A pilot.', citation: '[@summary]' },
      offices: [{ title: 'Harbour master', citation: '[@office]' }],
      notes: [{ text: 'Retired.', citation: '[@note]' }],
    }),
  );
  assert.deepEqual(
    personIn(graph, 'ida-lund').cited.map(({ part, statement, citations }) => [
      part,
      statement,
      citations[0]?.key,
    ]),
    [
      ['name', 'Ida Lund: 伊达', 'zh'],
      ['summary', 'A pilot.', 'summary'],
      ['office', 'Ida Lund: Harbour master', 'office'],
      ['note', 'Retired.', 'note'],
    ],
  );
});

test('a series cites row by row', () => {
  const graph = graphOf(
    series(
      'rounds',
      'mechanisms/talks',
      { gaps: ['Nothing is known.'] },
      {
        citation: '[@row]',
        figures: [{ text: 'ten ships', citation: '[@figure]' }],
        conflicts: [{ text: 'or twelve', citation: '[@conflict]' }],
      },
    ),
  );
  assert.deepEqual(
    graph.series.flatMap(({ cited }) =>
      cited.map(({ statement, citations }) => [statement, citations[0]?.key]),
    ),
    [
      ['Title of rounds, round 2', 'row'],
      ['Title of rounds, round 2: ten ships', 'figure'],
      ['Title of rounds, round 2: or twelve', 'conflict'],
    ],
  );
});

test('a claim has its own place and that of its evidence', () => {
  const file = contentFile(
    'claims/times.yaml',
    `claims:
  - number: 1
    paragraph: 1
    statement: One.
    reasoning: Why.
  - number: 2
    paragraph: page
    statement: Two.
    verdict: corroborated
    reasoning: Why.
    evidence: '[@a; @b, para. 2]'
`,
  );
  const [first, second] = buildGraph({ files: [file], issues: [] }).claims;
  assert.deepEqual(first?.cited, []);
  assert.deepEqual(present(second).position, { file: file.path, line: 6, column: 13 });
  assert.deepEqual(
    present(second).cited.map(({ statement, positions }) => [
      statement,
      positions.map(({ line, column }) => `${line}:${column}`),
    ]),
    [['Two.', ['11:17', '11:21']]],
  );
});

test('the problems of all files are collected, those of finding them first', () => {
  const found = {
    rule: 'unexpected-file',
    message: 'Found.',
    hint: 'Move it.',
    positions: [{ file: 'x', line: 1, column: 1 }],
  } as const;
  const graph = buildGraph({
    files: [
      organisation('red', {}, '{x}'),
      person('ida-lund', { name: '' }),
      evidence('gazette', { grade: undefined }),
      claims('times', { statement: '' }),
      series('rounds', 'talks', {}),
      organisation('blue'),
    ],
    inventory: 'organisations: [red]\n',
    issues: [found],
  });
  assert.deepEqual(
    graph.readingIssues.map(({ rule, positions: [{ file }] }) => [rule, file]),
    [
      ['unexpected-file', 'x'],
      ['frontmatter-valid', 'inventory.yaml'],
      ['frontmatter-valid', 'inventory.yaml'],
      ['mdx-syntax', 'organisations/red.mdx'],
      ['frontmatter-valid', 'people/ida-lund.yaml'],
      ['frontmatter-valid', 'sources/gazette.yaml'],
      ['frontmatter-valid', 'claims/times.yaml'],
      ['frontmatter-valid', 'series/rounds.yaml'],
    ],
  );
  assert.deepEqual([...graph.entries.keys()], ['organisations/red', 'organisations/blue']);
  assert.deepEqual(
    [...graph.unreadable],
    ['people/ida-lund', 'sources/gazette', 'claims/times', 'series/rounds'],
  );
});

test('the inventory names entries, each with its place', () => {
  const graph = buildGraph({
    files: [],
    inventory: 'organisations: [red, blue]\nevents: []\nmechanisms:\n  - talks\n',
    issues: [],
  });
  assert.deepEqual(
    graph.inventory.map(({ id, position: { file, line, column } }) => [
      id,
      `${file}:${line}:${column}`,
    ]),
    [
      ['organisations/red', 'inventory.yaml:1:17'],
      ['organisations/blue', 'inventory.yaml:1:22'],
      ['mechanisms/talks', 'inventory.yaml:4:5'],
    ],
  );
});
