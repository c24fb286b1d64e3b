import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { searchRecord } from '../../testing/content.ts';
import { findings, inBody, red, times } from '../../testing/findings.ts';

describe('unknown-locator', () => {
  for (const [name, citation, ...expected] of [
    ['the last paragraph is there', '@times, para. 2'],
    ['a page is not numbered by the record', '@times, p. 99'],
    ['the source as a whole has no place', '@times'],
    ['an unknown source is another rule’s business', '@none, para. 9'],
    [
      'a number of paragraphs past the end is refused',
      '@times, para. 3',
      'The source "times" has no para. 3; it has 2 paragraphs.',
      'Cite one of para. 1 to para. 2.',
    ],
    [
      'a paragraph of evidence is refused',
      '@gazette, para. 1',
      'The source "gazette" has no numbered paragraphs.',
      'Cite it without the paragraph: [@gazette].',
    ],
    [
      'a paragraph of a record of a search is refused',
      '@search, para. 1',
      'The source "search" has no numbered paragraphs.',
      'Cite it without the paragraph: [@search].',
    ],
  ] as const) {
    test(name, () => {
      assert.deepEqual(
        findings(['unknown-locator'], times, searchRecord('search'), red(`One [${citation}].`)),
        expected.length === 0 ? [] : [['unknown-locator', inBody(1, 6), ...expected]],
      );
    });
  }
});
