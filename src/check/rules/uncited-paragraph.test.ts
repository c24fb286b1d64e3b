import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findings, inBody, red } from '../../testing/findings.ts';

describe('uncited-paragraph', () => {
  const hint = 'Cite what supports it, [@key, para. 3], or leave it out.';
  for (const [name, body, ...expected] of [
    ['a paragraph with a citation is kept', 'One [@gazette].'],
    ['a line that leads in to a list is kept', 'These:\n\n- one [@gazette]'],
    ['a heading is kept', '## History\n\nOne [@gazette].'],
    ['a header of a table is kept', '| a |\n| - |\n| one [@gazette] |'],
    ['a paragraph', 'One.', [1, 1, 'This paragraph has no citation: "One.".']],
    [
      'a line with a colon that leads in to nothing',
      'These:\n\nOne [@gazette].',
      [1, 1, 'This paragraph has no citation: "These:".'],
    ],
    [
      'an item of a list, and one within it',
      '- one [@gazette]\n- two\n  - three',
      [2, 3, 'This list item has no citation: "two".'],
      [3, 5, 'This list item has no citation: "three".'],
    ],
    [
      'a row of a table',
      '| a | b |\n| - | - |\n| one | two |',
      [3, 1, 'This table row has no citation: "one two".'],
    ],
    [
      'a paragraph in a disagreement',
      '<Disagreement on="x">\n\nOne.\n\n</Disagreement>',
      [3, 1, 'This paragraph has no citation: "One.".'],
    ],
    [
      'a long paragraph is cut short',
      'This paragraph has rather more than sixty characters, so it is cut.',
      [
        1,
        1,
        'This paragraph has no citation: "This paragraph has rather more than sixty characters, so…".',
      ],
    ],
  ] as const) {
    test(name, () => {
      assert.deepEqual(
        findings(['uncited-paragraph'], red(body)),
        expected.map(([line, column, message]) => [
          'uncited-paragraph',
          inBody(line, column),
          message,
          hint,
        ]),
      );
    });
  }
});
