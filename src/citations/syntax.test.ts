import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findCitations, parseCitationField } from './syntax.ts';

describe('citations in a text', () => {
  for (const [name, text, expected] of [
    ['a source as a whole', '[@gazette]', [{ key: 'gazette', offset: 1 }]],
    [
      'a paragraph',
      '[@gazette, para. 3]',
      [{ key: 'gazette', locator: { label: 'para.', value: 3 }, offset: 1 }],
    ],
    [
      'a page',
      '[@gazette, p. 12]',
      [{ key: 'gazette', locator: { label: 'p.', value: 12 }, offset: 1 }],
    ],
    [
      'a section and an article of a treaty',
      '[@treaty, sec. 2; @treaty, art. 5]',
      [
        { key: 'treaty', locator: { label: 'sec.', value: 2 }, offset: 1 },
        { key: 'treaty', locator: { label: 'art.', value: 5 }, offset: 18 },
      ],
    ],
    [
      'a quotation in straight quotation marks',
      '[@gazette, para. 3, "exact words"]',
      [
        {
          key: 'gazette',
          locator: { label: 'para.', value: 3 },
          quotation: 'exact words',
          offset: 1,
        },
      ],
    ],
    [
      'a quotation without a locator',
      '[@gazette, "exact words"]',
      [{ key: 'gazette', quotation: 'exact words', offset: 1 }],
    ],
    [
      'a quotation in curly marks that holds commas, semicolons, brackets and straight marks',
      '[@gazette, “first, second; [third] "fourth"”; @other]',
      [
        { key: 'gazette', quotation: 'first, second; [third] "fourth"', offset: 1 },
        { key: 'other', offset: 46 },
      ],
    ],
    [
      'a quotation in Chinese and one in Russian',
      '[@gazette, "双方举行磋商"; @other, "обе стороны"]',
      [
        { key: 'gazette', quotation: '双方举行磋商', offset: 1 },
        { key: 'other', quotation: 'обе стороны', offset: 21 },
      ],
    ],
    [
      'white space and line breaks between the parts and within a quotation',
      '[@gazette,\n  para.\n3,  "exact\n  words" ;\n @other]',
      [
        {
          key: 'gazette',
          locator: { label: 'para.', value: 3 },
          quotation: 'exact words',
          offset: 1,
        },
        { key: 'other', offset: 42 },
      ],
    ],
    [
      'no space after the commas',
      '[@gazette,para.3]',
      [{ key: 'gazette', locator: { label: 'para.', value: 3 }, offset: 1 }],
    ],
    ['a citation inside square brackets', '[[@gazette]]', [{ key: 'gazette', offset: 2 }]],
  ] as const) {
    test(`${name} is read`, () => {
      const clusters = findCitations(text);
      assert.deepEqual(
        clusters.flatMap(({ citations }) => citations),
        expected,
      );
      assert.deepEqual(
        clusters.flatMap(({ problems }) => problems),
        [],
      );
    });
  }

  test('every bracketed group is a cluster of its own with its place', () => {
    const text = 'One [@a]. Two [@b; @c, para. 2]!';
    assert.deepEqual(
      findCitations(text).map(({ start, end, citations }) => [
        text.slice(start, end),
        citations.map(({ offset }) => text.slice(offset, offset + 2)),
      ]),
      [
        ['[@a]', ['@a']],
        ['[@b; @c, para. 2]', ['@b', '@c']],
      ],
    );
  });

  for (const text of [
    '',
    'no citation',
    '@gazette',
    'name@example.org',
    '[see @gazette]',
    '(@gazette)',
  ]) {
    test(`"${text}" holds no citation`, () => assert.deepEqual(findCitations(text), []));
  }
});

const keyHint =
  'Write "@" and the key, lower-case with hyphens, then a comma: "@tass-2023, para. 3".';
const orderHint = (key: string): string =>
  `Write the locator first, then the quotation in quotation marks: [@${key}, para. 3, "exact words"].`;

describe('what is no citation', () => {
  for (const [text, message, hint, offset] of [
    ['[@a', 'This citation has no closing bracket.', 'Close it: [@tass-2023, para. 3].', 0],
    [
      'x [@a, "open]',
      'This citation has no closing bracket.',
      'Close it: [@tass-2023, para. 3].',
      2,
    ],
    ['[@Gazette]', '"@Gazette" does not begin with a source key.', keyHint, 1],
    ['[@]', '"@" does not begin with a source key.', keyHint, 1],
    ['[@ gazette]', '"@ gazette" does not begin with a source key.', keyHint, 1],
    ['[@gazette_2]', '"@gazette_2" does not begin with a source key.', keyHint, 1],
    ['[@gazette para. 3]', '"@gazette para. 3" does not begin with a source key.', keyHint, 1],
    ['[@a; b]', '"b" does not begin with a source key.', keyHint, 5],
    ['[@a;]', '"" does not begin with a source key.', keyHint, 4],
    ['[@a [@b]]', '"@a [@b" does not begin with a source key.', keyHint, 1],
    ['[@a, para 3]', '"para 3" is neither a locator nor a quotation.', 'Write [@a, para. 3].', 1],
    [
      '[@a, paragraph 3]',
      '"paragraph 3" is neither a locator nor a quotation.',
      'Write [@a, para. 3].',
      1,
    ],
    [
      '[@a, para. 3-4]',
      '"para. 3-4" is neither a locator nor a quotation.',
      'Cite each place of its own: [@a, para. 3; @a, para. 4].',
      1,
    ],
    [
      '[@a, paras 3 and 4]',
      '"paras 3 and 4" is neither a locator nor a quotation.',
      'Cite each place of its own: [@a, para. 3; @a, para. 4].',
      1,
    ],
    [
      '[@a, para. 3, para. 4]',
      '"para. 4" is neither a locator nor a quotation.',
      'Write [@a, para. 4].',
      1,
    ],
    [
      '[@a, the chapter on trade]',
      '"the chapter on trade" is neither a locator nor a quotation.',
      orderHint('a'),
      1,
    ],
    ['[@a,]', '"" is neither a locator nor a quotation.', orderHint('a'), 1],
    ['[@a, ""]', '"""" is neither a locator nor a quotation.', orderHint('a'), 1],
    ['[@a, "x", "y"]', '""y"" is neither a locator nor a quotation.', orderHint('a'), 1],
  ] as const) {
    test(`${text} is refused`, () => {
      const clusters = findCitations(text);
      assert.deepEqual(
        clusters.flatMap(({ problems }) => problems),
        [{ message, hint, offset }],
      );
    });
  }

  test('the good citations of a cluster are read beside a bad one', () => {
    const [cluster] = findCitations('[@a; @Bad; @c]');
    assert.deepEqual(
      cluster?.citations.map(({ key }) => key),
      ['a', 'c'],
    );
    assert.equal(cluster.problems.length, 1);
  });

  test('a cluster without an end reaches to the end of the text', () => {
    assert.deepEqual(
      findCitations('[@a] and [@b').map(({ start, end }) => [start, end]),
      [
        [0, 4],
        [9, 12],
      ],
    );
  });

  test('a locator counts from 1', () => {
    const [cluster] = findCitations('[@a, para. 0]');
    assert.deepEqual(cluster?.citations, []);
    assert.equal(cluster.problems[0]?.message, '"para. 0" is neither a locator nor a quotation.');
  });

  test('the hint never repeats what was refused', () => {
    for (const text of ['[@a, para. 0]', '[@a, para. 00]']) {
      const [problem] = findCitations(text).flatMap(({ problems }) => problems);
      assert.ok(problem && !problem.hint.includes(text), `${text}: ${problem?.hint}`);
    }
  });

  test('the hint keeps the kind of locator that was meant', () => {
    assert.deepEqual(
      ['[@a, p 12]', '[@a, pp. 3-4]', '[@a, art 5]', '[@a, § 6]', '[@a, p12]'].map(
        (text) => findCitations(text)[0]?.problems[0]?.hint,
      ),
      [
        'Write [@a, p. 12].',
        'Cite each place of its own: [@a, p. 3; @a, p. 4].',
        'Write [@a, art. 5].',
        'Write [@a, sec. 6].',
        'Write [@a, p. 12].',
      ],
    );
  });

  test('a quotation is one run of words between one pair of marks', () => {
    for (const text of ['[@a, " "]', '[@a, "x" y "z"]']) {
      assert.equal(findCitations(text)[0]?.problems.length, 1, text);
    }
  });
});

const outside = {
  message: 'There is text outside the brackets of the citation.',
  hint: 'Put everything in one pair of brackets: "[@tass-2023, para. 3; @caixin-2023, para. 6]".',
  offset: 0,
};
const bracketHint = 'Write the source key in brackets: "[@tass-2023, para. 3]".';

describe('a citation field', () => {
  test('holds one cluster, with or without space around it', () => {
    for (const text of ['[@a; @b, para. 2]', ' [@a; @b, para. 2]\n']) {
      const { citations, problems } = parseCitationField(text);
      assert.deepEqual(
        citations.map(({ key }) => key),
        ['a', 'b'],
      );
      assert.deepEqual(problems, []);
    }
  });

  for (const [text, keys, problems] of [
    ['', [], [{ message: '"" is not a citation.', hint: bracketHint, offset: 0 }]],
    ['@a', [], [{ message: '"@a" is not a citation.', hint: bracketHint, offset: 0 }]],
    ['[@a] [@b]', ['a'], [outside]],
    ['see [@a]', ['a'], [outside]],
    [
      '[@a, chapter] too',
      [],
      [
        {
          message: '"chapter" is neither a locator nor a quotation.',
          hint: orderHint('a'),
          offset: 1,
        },
        outside,
      ],
    ],
  ] as const) {
    test(`"${text}" is refused`, () => {
      const parsed = parseCitationField(text);
      assert.deepEqual(
        parsed.citations.map(({ key }) => key),
        keys,
      );
      assert.deepEqual(parsed.problems, problems);
    });
  }
});
