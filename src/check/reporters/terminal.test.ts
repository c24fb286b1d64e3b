import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import type { CheckReport } from '../check.ts';
import { terminalReport } from './terminal.ts';

const counts = { entries: 2, people: 1, sources: 3, claims: 4 };
const position = (file: string, line: number, column: number) => ({ file, line, column });

const report: CheckReport = {
  issues: [
    {
      rule: 'unknown-source',
      message: 'There is no source "gazete".',
      hint: 'Did you mean "gazette"?',
      positions: [position('events/launch.mdx', 3, 14)],
    },
    {
      rule: 'uncited-paragraph',
      message: 'This paragraph has no citation: "国家".',
      hint: 'Cite what supports it.',
      positions: [
        position('organisations/red.mdx', 12, 1),
        position('organisations/red.mdx', 14, 1),
      ],
    },
  ],
  counts,
};

const lines = [
  'content/events/launch.mdx:3:14  error  unknown-source  There is no source "gazete".',
  '    Did you mean "gazette"?',
  'content/organisations/red.mdx:12:1  error  uncited-paragraph  This paragraph has no citation: "国家".',
  'content/organisations/red.mdx:14:1  error  uncited-paragraph  This paragraph has no citation: "国家".',
  '    Cite what supports it.',
  '',
  '2 problems in 2 files; read were 2 entries, 1 people, 3 sources, 4 claims.',
];

test('each place of an issue has a line, the hint stands under it, the count at the end', () => {
  assert.equal(terminalReport(report, 'content', false), lines.join('\n'));
});

test('one problem is one problem', () => {
  const one = { ...report, issues: report.issues.slice(0, 1) };
  assert.equal(
    terminalReport(one, 'fixtures/tree', false),
    [
      'fixtures/tree/events/launch.mdx:3:14  error  unknown-source  There is no source "gazete".',
      '    Did you mean "gazette"?',
      '',
      '1 problem in 1 file; read were 2 entries, 1 people, 3 sources, 4 claims.',
    ].join('\n'),
  );
});

test('no problems are one line', () => {
  assert.equal(
    terminalReport({ issues: [], counts }, 'content', false),
    'No problems in 2 entries, 1 people, 3 sources, 4 claims.',
  );
});

test('colour adds to the text and changes nothing of it', () => {
  const coloured = terminalReport(report, 'content', true);
  assert.equal(stripVTControlCharacters(coloured), lines.join('\n'));
  assert.ok(
    coloured.startsWith(
      '\u001B[1mcontent/events/launch.mdx:3:14\u001B[22m  \u001B[31merror\u001B[39m  unknown-source  ',
    ),
  );
  assert.ok(coloured.includes('\n    \u001B[2mDid you mean "gazette"?\u001B[22m\n'));
});

test('without colour there is no control character', () => {
  assert.ok(!terminalReport(report, 'content', false).includes('\u001B'));
});
