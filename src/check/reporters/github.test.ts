import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheckReport } from '../check.ts';
import { githubReport } from './github.ts';

const counts = { entries: 2, people: 1, sources: 3, claims: 4 };
const position = (file: string, line: number, column: number) => ({ file, line, column });

test('each place of an issue is an annotation with the message and the hint', () => {
  const report: CheckReport = {
    issues: [
      {
        rule: 'unknown-source',
        message: 'There is no source "gazete".',
        hint: 'Did you mean "gazette"?',
        positions: [position('events/launch.mdx', 3, 14)],
      },
      {
        rule: 'duplicate-title',
        message: 'The title "国家" is also that of another page.',
        hint: 'Make the two differ.',
        positions: [position('people/a.yaml', 1, 7), position('people/b.yaml', 2, 9)],
      },
    ],
    counts,
  };
  assert.equal(
    githubReport(report, 'content'),
    [
      '::error file=content/events/launch.mdx,line=3,col=14,title=unknown-source::There is no source "gazete". Did you mean "gazette"?',
      '::error file=content/people/a.yaml,line=1,col=7,title=duplicate-title::The title "国家" is also that of another page. Make the two differ.',
      '::error file=content/people/b.yaml,line=2,col=9,title=duplicate-title::The title "国家" is also that of another page. Make the two differ.',
    ].join('\n'),
  );
});

test('what content holds never ends an annotation or begins another', () => {
  const report: CheckReport = {
    issues: [
      {
        rule: 'link-text',
        message: '100%\r\n::error::none, "a:b".',
        hint: 'Write %25.',
        positions: [position('events/a,b:c\n::d%.mdx', 1, 1)],
      },
    ],
    counts,
  };
  assert.equal(
    githubReport(report, 'C:/content'),
    '::error file=C%3A/content/events/a%2Cb%3Ac%0A%3A%3Ad%25.mdx,line=1,col=1,title=link-text::100%25%0D%0A::error::none, "a:b". Write %2525.',
  );
});

test('no problems are no annotations', () => {
  assert.equal(githubReport({ issues: [], counts }, 'content'), '');
});
