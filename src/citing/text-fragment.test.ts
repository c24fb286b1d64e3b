import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { citationBreak as cited } from './quotation.ts';
import { textFragment } from './text-fragment.ts';

const numbers = 'one two three four five six seven eight nine';

describe('textFragment', () => {
  const cases: readonly [
    title: string,
    words: string,
    passage: string,
    before: string,
    expected: string,
  ][] = [
    ['a few words', 'in Moscow', 'They met in Moscow.', '', ':~:text=in%20Moscow'],
    [
      'eight words stand whole',
      'one two three four five six seven eight',
      numbers,
      '',
      ':~:text=one%20two%20three%20four%20five%20six%20seven%20eight',
    ],
    [
      'of more the first and last four',
      numbers,
      numbers,
      '',
      ':~:text=one%20two%20three%20four,six%20seven%20eight%20nine',
    ],
    [
      'hyphen, comma and ampersand',
      'read-out, both & all',
      'A read-out, both & all.',
      '',
      ':~:text=read%2Dout%2C%20both%20%26%20all',
    ],
    ['Hanzi', '上合组织', '上合组织', '', ':~:text=%E4%B8%8A%E5%90%88%E7%BB%84%E7%BB%87'],
    [
      'words that stand earlier on the page, in whatever case, take their neighbours',
      'Wang Yi',
      'On Monday he met Wang Yi in the Kremlin again.',
      'WANG YI met others.',
      ':~:text=Monday%20he%20met-,Wang%20Yi,-in%20the%20Kremlin',
    ],
    [
      'neighbours end at a citation and at the passage',
      'Wang Yi',
      `He came.${cited} Wang Yi left.`,
      'Wang Yi',
      ':~:text=Wang%20Yi,-left.',
    ],
    [
      'words with a citation between them are a span',
      'met Wang. Then he left',
      `He met Wang.${cited} Then he left.`,
      '',
      ':~:text=met%20Wang.,Then%20he%20left',
    ],
    [
      'a citation at the end is no part of the words',
      numbers,
      numbers + cited,
      '',
      ':~:text=one%20two%20three%20four,six%20seven%20eight%20nine',
    ],
    [
      'a beginning that stands earlier on the page is longer',
      numbers,
      numbers,
      'one two three four five too',
      ':~:text=one%20two%20three%20four%20five%20six,six%20seven%20eight%20nine',
    ],
    ['words that no browser tells from others have none', 'Wang', 'Wang', 'Wang', ''],
    ['words that are not in the passage have none', 'Lavrov', 'He met Wang.', '', ''],
  ];
  for (const [title, words, passage, before, expected] of cases) {
    it(title, () => {
      const upToIt = `${before} ${passage.replaceAll(cited, '12')}`;
      assert.equal(textFragment(words, passage, upToIt), expected);
    });
  }
});
