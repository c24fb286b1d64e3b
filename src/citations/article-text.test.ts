import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { numberedParagraphs } from './article-text.ts';

describe('the numbered paragraphs of a text', () => {
  for (const [name, text, expected] of [
    [
      'are read in order, without headings, notes and blank lines',
      '# A heading\n\n[para. 1] First one.\nA note.\n\n[para. 2] 第二段。 \n',
      ['First one.', '第二段。'],
    ],
    [
      'may number above nine',
      Array.from({ length: 11 }, (_, i) => `[para. ${i + 1}] Text ${i + 1}.`).join('\n'),
      Array.from({ length: 11 }, (_, i) => `Text ${i + 1}.`),
    ],
    [
      'are read from a file with carriage returns',
      '[para. 1] One.\r\n[para. 2] Two.\r\n',
      ['One.', 'Two.'],
    ],
    ['may mention another paragraph', '[para. 1] As [para. 2] says.', ['As [para. 2] says.']],
    ['are none in a text without numbers', 'Just text.\n', []],
    ['are none in nothing', '', []],
  ] as const) {
    test(name, () => {
      assert.deepEqual(
        numberedParagraphs(text),
        expected.map((paragraph, i) => ({ number: i + 1, text: paragraph })),
      );
    });
  }

  for (const [name, text, message] of [
    [
      'a number left out',
      '[para. 1] One.\n[para. 3] Three.',
      'Paragraph 3 stands where paragraph 2 is expected. Number the paragraphs 1, 2, 3 without a gap.',
    ],
    [
      'a number given twice',
      '[para. 1] One.\n[para. 1] Again.',
      'Paragraph 1 stands where paragraph 2 is expected. Number the paragraphs 1, 2, 3 without a gap.',
    ],
    [
      'a first number that is not 1',
      '[para. 0] Nought.',
      'Paragraph 0 stands where paragraph 1 is expected. Number the paragraphs 1, 2, 3 without a gap.',
    ],
  ] as const) {
    test(`${name} is refused`, () => {
      assert.throws(() => numberedParagraphs(text), { name: 'RangeError', message });
    });
  }
});
