import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { citationMark, linkMark, markedSentences, plainText } from './sentences.ts';

/** A text in which `^` stands for a citation and `~` for a link. */
const marked = (text: string): string =>
  text.replaceAll('^', citationMark).replaceAll('~', linkMark);

type Row = readonly [text: string, citations: number, links: number];

const sentencesOf = (text: string): Row[] =>
  markedSentences(marked(text)).map(({ text: plain, citations, links }) => [
    plain,
    citations,
    links,
  ]);

describe('a paragraph is cut into sentences', () => {
  for (const [name, text, expected] of [
    [
      'at full stops',
      'One ^. Two ^.',
      [
        ['One.', 1, 0],
        ['Two.', 1, 0],
      ],
    ],
    [
      'at question and exclamation marks',
      'One? Two! Three.',
      [
        ['One?', 0, 0],
        ['Two!', 0, 0],
        ['Three.', 0, 0],
      ],
    ],
    [
      'at Chinese full stops',
      '第一句^。第二句^。',
      [
        ['第一句。', 1, 0],
        ['第二句。', 1, 0],
      ],
    ],
    [
      'and a citation after the full stop belongs to the sentence before',
      'One. ^ Two ^.',
      [
        ['One.', 1, 0],
        ['Two.', 1, 0],
      ],
    ],
    [
      'and a citation close behind the full stop does so too',
      'One.^ Two.^',
      [
        ['One.', 1, 0],
        ['Two.', 1, 0],
      ],
    ],
    [
      'and a citation after a closing quotation mark or bracket does so too',
      '“One.” ^ (Two.) ^ Three.',
      [
        ['“One.”', 1, 0],
        ['(Two.)', 1, 0],
        ['Three.', 0, 0],
      ],
    ],
    ['and several citations stay in one', 'One ^, and two ^.', [['One, and two.', 2, 0]]],
    ['and a citation before all words belongs to the first', '^ One.', [['One.', 1, 0]]],
    [
      'and links are counted where they stand',
      'The A~ met the B~ ^. The C~ did not.',
      [
        ['The A met the B.', 1, 2],
        ['The C did not.', 0, 1],
      ],
    ],
    [
      'but not after an abbreviation',
      'No. 5 met Gen. Li, Lt. Col. May and Mr. Ito c. 2012. So it was.',
      [
        ['No. 5 met Gen. Li, Lt. Col. May and Mr. Ito c. 2012.', 0, 0],
        ['So it was.', 0, 0],
      ],
    ],
    [
      'but not after an initial',
      'Ida B. Lund came. She left.',
      [
        ['Ida B. Lund came.', 0, 0],
        ['She left.', 0, 0],
      ],
    ],
    [
      'but not after "para."',
      'See para. 3 of it. Then.',
      [
        ['See para. 3 of it.', 0, 0],
        ['Then.', 0, 0],
      ],
    ],
    [
      'and an abbreviation of several capitals may end one',
      'It joined the SCO. Then it left.',
      [
        ['It joined the SCO.', 0, 0],
        ['Then it left.', 0, 0],
      ],
    ],
    ['and a text without a full stop is one', 'Intro:', [['Intro:', 0, 0]]],
    ['and nothing has none', '', []],
  ] as const) {
    test(`${name}: "${text}"`, () => assert.deepEqual(sentencesOf(text), expected));
  }

  test('no mark is ever lost', () => {
    const text = '^A. ^ ^B~? ^“C.” ^ D~^~ e.g. ^ F! ^^ 第一。^';
    const sentences = markedSentences(marked(text));
    const sum = (of: 'citations' | 'links'): number =>
      sentences.reduce((total, sentence) => total + sentence[of], 0);
    assert.equal(sum('citations'), text.split('^').length - 1);
    assert.equal(sum('links'), text.split('~').length - 1);
  });

  test('and two citations after the full stop both belong to the sentence before', () => {
    assert.deepEqual(sentencesOf('One. ^ ^ Two.'), [
      ['One.', 2, 0],
      ['Two.', 0, 0],
    ]);
    assert.deepEqual(sentencesOf('One. ^ ^'), [['One.', 2, 0]]);
  });

  test('and a citation after a Chinese full stop belongs to the sentence before', () =>
    assert.deepEqual(sentencesOf('第一句。^第二句。^'), [
      ['第一句。', 1, 0],
      ['第二句。', 1, 0],
    ]));

  test('and a link that ends with the full stop belongs to its own sentence', () =>
    assert.deepEqual(sentencesOf('The forum.~ Next.'), [
      ['The forum.', 0, 1],
      ['Next.', 0, 0],
    ]));
});

test('the plain text has no marks, single spaces and none before punctuation', () => {
  assert.equal(plainText(marked(' The  A~ met\nB ^, then ^; C ^ . ')), 'The A met B, then; C.');
});

describe('a text is cut as Unicode cuts it, by the short way too', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const text of [
    'Without an end',
    'With one.',
    'He asked “is it?”',
    'So (he said it.)',
    'So it was?! ',
    '他说。',
    'A rise of 1.5 per cent.',
    'Two. Sentences.',
    'A line\nand another',
    'A line\n\nand another.',
    'It ended.\n',
    'End … or not',
    'Ａ．Ｂ',
    ' ',
    '.',
  ]) {
    test(JSON.stringify(text), () => {
      const expected = [...segmenter.segment(text)].map(({ segment }) => plainText(segment));
      const found = markedSentences(text).map(({ text: plain }) => plain);
      assert.deepEqual(found, expected);
    });
  }
});

test('white space of any kind and length is one space', () => {
  assert.equal(plainText(' a  b\n c\u00A0d \t e , f '), 'a b c d e, f');
});
