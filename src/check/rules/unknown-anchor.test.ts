import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { organisation } from '../../testing/content.ts';
import { findings, inBody, red } from '../../testing/findings.ts';

describe('unknown-anchor', () => {
  const blue = organisation(
    'blue',
    {},
    '## History\n\nOne [@gazette].\n\n## Names {#names}\n\nTwo [@gazette].\n\n<Disagreement on="the date">\n\nThree [@gazette].\n\n</Disagreement>',
  );
  for (const [url, ...expected] of [
    ['blue.mdx'],
    ['blue.mdx#history'],
    ['blue.mdx#names'],
    ['blue.mdx#disagreement-the-date'],
    ['none.mdx#history'],
    [
      'blue.mdx#histroy',
      'The page behind the link "blue.mdx#histroy" has no anchor "histroy".',
      'Did you mean "#history"?',
    ],
    [
      'blue.mdx#nothing-like-it',
      'The page behind the link "blue.mdx#nothing-like-it" has no anchor "nothing-like-it".',
      'Its anchors are: history, names, disagreement-the-date.',
    ],
    [
      '#history',
      'The page behind the link "#history" has no anchor "history".',
      'The page has no anchors; link to it without "#history".',
    ],
    [
      '../sources/gazette.yaml#p',
      'The page behind the link "../sources/gazette.yaml#p" has no anchor "p".',
      'The page has no anchors; link to it without "#p".',
    ],
  ] as const) {
    test(`${url} is ${expected.length === 0 ? 'kept' : 'refused'}`, () => {
      assert.deepEqual(
        findings(['unknown-anchor'], blue, red(`One [two](${url}) [@gazette].`)),
        expected.length === 0 ? [] : [['unknown-anchor', inBody(1, 5), ...expected]],
      );
    });
  }
});
