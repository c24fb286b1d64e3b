import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildGraph } from '../graph/build-graph.ts';
import { readingRules } from '../graph/issue.ts';
import { ledgerText, parseLedger } from '../permalinks/ledger-file.ts';
import { article, claims, event, evidence, organisation, person } from '../testing/content.ts';
import { red } from '../testing/findings.ts';
import { checkGraph } from './check.ts';
import { rules } from './registry.ts';

test('every rule that is broken while files are read is in the registry', () => {
  const registered = Object.keys(rules);
  assert.deepEqual(
    readingRules.filter((rule) => !registered.includes(rule)),
    [],
  );
});

test('every rule has a permanent name in kebab-case and a description of one sentence', () => {
  for (const [name, { description }] of Object.entries(rules)) {
    assert.match(name, /^[a-z]+(?:-[a-z]+)*$/);
    assert.match(description, /^\P{Ll}.*\.$/u, name);
  }
});

test('all problems are collected and sorted by place', () => {
  const { issues, counts } = checkGraph(
    buildGraph({
      files: [
        organisation('red', {}, 'Uncited.\n\nSee {x} [@gazette].\n\nCited [@none].'),
        person('ida-lund', { familyName: '' }),
        event('launch', { relations: [] }, 'Uncited, too.'),
        claims('gazette', {}, {}),
      ],
      issues: [],
    }),
  );
  const places = issues.map(({ positions: [{ file, line, column }] }) => ({ file, line, column }));
  assert.deepEqual(
    places,
    places.toSorted(
      (a, b) =>
        (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
    ),
  );
  assert.ok(new Set(issues.map(({ rule }) => rule)).size > 3);
  assert.ok(new Set(places.map(({ file }) => file)).size > 3);
  assert.deepEqual(counts, { entries: 2, people: 0, sources: 0, claims: 2 });
});

test('nothing at all breaks no rule', () => {
  assert.deepEqual(checkGraph(buildGraph({ files: [], issues: [] })).issues, []);
});

test('nothing that names a record with a problem is blamed, nor what only that record may name', () => {
  const broken = [
    organisation('blue', { title: '' }),
    person('ida-lund', { name: '' }),
    article('times', ['One two three four.'], { grade: 'Z' }),
  ];
  const naming = [
    red(
      'The [council](blue.mdx#history) and [Ida](../people/ida-lund.yaml), see [Times](../sources/times.yaml) [@times, para. 9].',
    ),
    event('launch', {
      relations: [{ type: 'organised-by', target: 'organisations/blue', citation: '[@times]' }],
      participants: [{ person: 'ida-lund', office: 'Pilot', citation: '[@gazette]' }],
    }),
    claims('times', { verdict: 'corroborated', evidence: '[@times]' }),
    evidence('almanac'),
  ];
  const inventory = 'organisations: [blue]\nevents: []\nmechanisms: []\n';
  const published = { recorded: '2026-11-22', next: 1, anchors: {} };
  const text = ledgerText({ pages: { '/organisations/blue/': published } });
  const ledger = { text, ledger: parseLedger(text) };
  const { issues } = checkGraph(
    buildGraph({ files: [evidence(), ...broken, ...naming], inventory, issues: [] }),
    { ledger },
  );
  assert.deepEqual(
    issues.map(({ rule, positions: [{ file }] }) => [rule, file]),
    [
      ['frontmatter-valid', 'organisations/blue.mdx'],
      ['frontmatter-valid', 'people/ida-lund.yaml'],
      ['frontmatter-valid', 'sources/times.yaml'],
    ],
  );
});
