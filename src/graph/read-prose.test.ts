import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ReadingIssue } from './issue.ts';
import { LineIndex } from './line-index.ts';
import type { Prose } from './prose.ts';
import { parseMdx } from './parse-mdx.ts';
import { readProse } from './read-prose.ts';

const file = 'organisations/red.mdx';

function read(text: string): { prose: Prose; issues: readonly ReadingIssue[] } {
  const root = parseMdx(text);
  if ('message' in root) throw new Error(root.message);
  return readProse(root, file, text, new LineIndex(file, text));
}

const place = ({ line, column }: { line: number; column: number }): string => `${line}:${column}`;

describe('text that is not MDX has a message and a place', () => {
  for (const [name, text, message, at] of [
    [
      'a component that is not closed',
      'One.\n\n<Disagreement on="x">\n\nTwo.\n',
      'Expected a closing tag for `<Disagreement>` (3:1)',
      '3:1',
    ],
    [
      'a closing tag alone',
      'One.\n\n</Disagreement>\n',
      'Unexpected closing tag `</Disagreement>`, expected an open tag first',
      '3:1',
    ],
    [
      'a brace that is not closed, after Chinese',
      '中文 {x\n',
      'Unexpected end of file in expression, expected a corresponding closing brace for `{`',
      '1:4',
    ],
    [
      'a less-than sign before a digit, after an emoji',
      '😀 <3\n',
      'Unexpected character after `<`, expected a valid JSX tag (note: to create a link in MDX, use `[text](url)`)',
      '1:4',
    ],
    [
      'an HTML comment',
      'One.\n\n<!-- note -->\n',
      'Unexpected character `!` (U+0021) before name, expected a character that can start a name, such as a letter, `$`, or `_` (note: to create a comment in MDX, use `{/* text */}`)',
      '3:1',
    ],
  ] as const) {
    test(name, () => {
      const root = parseMdx(text);
      assert.ok('message' in root);
      assert.deepEqual([root.message, place(root)], [message, at]);
    });
  }
});

test('headings have a text, an id that is unique, and a place', () => {
  const { prose, issues } = read(
    '## History\n\n### *Early* `years`\n\n## History\n\n## Names {#names}\n\n## 名称\n',
  );
  assert.deepEqual(issues, []);
  assert.deepEqual(
    prose.headings.map(({ depth, text, id, position }) => [depth, text, id, place(position)]),
    [
      [2, 'History', 'history', '1:1'],
      [3, 'Early years', 'early-years', '3:1'],
      [2, 'History', 'history-1', '5:1'],
      [2, 'Names', 'names', '7:1'],
      [2, '名称', '名称', '9:1'],
    ],
  );
});

test('blocks are paragraphs, list items and table rows, each with its citations counted', () => {
  const { prose, issues } = read(`A paragraph [@a] of **two**
lines [@b]. [@c]

- first [@a]
- second
  - nested [@a]

1. Item [@a]

   with a second paragraph

> quoted

| Year | Place [@a] |
| ---- | ---------- |
| 2005 | Moscow [@b] [@c] |
| 2006 | Beijing |

---

<Disagreement on="the date">

Inside [@a].

</Disagreement>
`);
  assert.deepEqual(issues, []);
  assert.deepEqual(
    prose.blocks.map(({ kind, text, clusterCount, position }) => [
      kind,
      text,
      clusterCount,
      place(position),
    ]),
    [
      ['paragraph', 'A paragraph of two lines.', 3, '1:1'],
      ['list item', 'first', 1, '4:3'],
      ['list item', 'second', 0, '5:3'],
      ['list item', 'nested', 1, '6:5'],
      ['list item', 'Item', 1, '8:4'],
      ['paragraph', 'with a second paragraph', 0, '10:4'],
      ['paragraph', 'quoted', 0, '12:3'],
      ['table row', '2005 Moscow', 2, '16:1'],
      ['table row', '2006 Beijing', 0, '17:1'],
      ['paragraph', 'Inside.', 1, '23:1'],
    ],
  );
});

test('only a line with a colon before a list or a table leads in to it', () => {
  const leadsIn = (text: string): boolean[] =>
    read(text).prose.blocks.map((block) => block.leadsIn);
  assert.deepEqual(leadsIn('What is known:\n\n- one\n'), [true, false]);
  assert.deepEqual(leadsIn('What is known:\n\n| a |\n| - |\n| b |\n'), [true, false]);
  assert.deepEqual(leadsIn('What is known.\n\n- one\n'), [false, false]);
  assert.deepEqual(leadsIn('What is known:\n\nOne.\n'), [false, false]);
  assert.deepEqual(leadsIn('- What is known:\n  - one\n'), [true, false]);
});

test('citations have their places, whatever stands before them', () => {
  const { prose } = read(
    '国家 “é” 😀 &amp; [@a, para. 1; @b]. *Then* [@c].\n\n- Next \\*\n  line [@d,\n  para. 2; @e]\n',
  );
  assert.deepEqual(
    prose.clusters.map(({ position, cluster }) => [
      place(position),
      cluster.citations.map(({ key }) => key),
    ]),
    [
      ['1:17', ['a', 'b']],
      ['1:43', ['c']],
      ['4:8', ['d', 'e']],
    ],
  );
  assert.deepEqual(
    prose.clusters.slice(0, 2).map(({ citationPositions }) => citationPositions.map(place)),
    [['1:18', '1:31'], ['1:44']],
  );
});

test('a citation on an indented line has its place', () => {
  const { prose } = read('- Next\n  line [@d,\n  para. 2; @e]\n\n> x [@f,\n> para. 1; @g]\n');
  assert.deepEqual(
    prose.clusters.map(({ citationPositions }) => citationPositions.map(place)),
    [
      ['2:9', '3:12'],
      ['5:6', '6:12'],
    ],
  );
});

test('every citation knows the sentence it supports, its section and its block', () => {
  const { prose } = read(`Before all sections [@a].

## History

First sentence [@b]. The *second* [sentence](blue.mdx), too. [@c; @d]

### Early years

Third sentence [@e]

| Year | Place [@f] |
| ---- | ---------- |
| 2005 | Moscow [@g] |

## Names

- item [@h]
`);
  assert.deepEqual(
    prose.clusters.map(({ cluster, sentence, section, block }) => [
      cluster.citations.map(({ key }) => key).join(' '),
      sentence,
      section,
      prose.blocks[block ?? -1]?.text,
    ]),
    [
      ['a', 'Before all sections.', undefined, 'Before all sections.'],
      ['b', 'First sentence.', 'history', 'First sentence. The second sentence, too.'],
      ['c d', 'The second sentence, too.', 'history', 'First sentence. The second sentence, too.'],
      ['e', 'Third sentence', 'history', 'Third sentence'],
      ['f', 'Year Place', 'history', undefined],
      ['g', '2005 Moscow', 'history', '2005 Moscow'],
      ['h', 'item', 'names', 'item'],
    ],
  );
});

test('citations stand in code as they are and in nothing else', () => {
  const { prose, issues } = read('`[@a]` name@example.org @b [see @c] *[@d]* **x [@e]**\n');
  assert.deepEqual(
    prose.clusters.flatMap(({ cluster }) => cluster.citations.map(({ key }) => key)),
    ['d', 'e'],
  );
  assert.deepEqual(
    issues.map(({ rule }) => rule),
    [],
  );
});

test('links have a text, a target, a sentence and a place', () => {
  const { prose, issues } = read(
    'The 国家 [*Blue* council](blue.mdx#names) met [Ida Lund](../people/ida-lund.yaml) [@a]. It fell [out](https://example.org/).\n',
  );
  assert.deepEqual(issues, []);
  assert.deepEqual(
    prose.links.map(({ url, text, target, sentence, position }) => [
      url,
      text,
      target.kind,
      sentence,
      place(position),
    ]),
    [
      ['blue.mdx#names', 'Blue council', 'entry', 'The 国家 Blue council met Ida Lund.', '1:8'],
      [
        '../people/ida-lund.yaml',
        'Ida Lund',
        'person',
        'The 国家 Blue council met Ida Lund.',
        '1:45',
      ],
      ['https://example.org/', 'out', 'external', 'It fell out.', '1:95'],
    ],
  );
});

test('links in headings are links', () => {
  assert.deepEqual(
    read('## The [Blue council](blue.mdx)\n').prose.links.map(({ url }) => url),
    ['blue.mdx'],
  );
});

test('disagreements have an anchor of their own, and say whether they are on the substance', () => {
  const { prose, issues } = read(`<Disagreement on="How many came?">

Ten [@a].

</Disagreement>

<Disagreement on="What it is" about="substance">

This or that [@a].

</Disagreement>
`);
  assert.deepEqual(issues, []);
  assert.deepEqual(
    prose.disagreements.map(({ on, onSubstance, id, position }) => [
      on,
      onSubstance,
      id,
      place(position),
    ]),
    [
      ['How many came?', false, 'disagreement-how-many-came', '1:1'],
      ['What it is', true, 'disagreement-what-it-is', '7:1'],
    ],
  );
});

test('a file without text has an empty body', () => {
  assert.deepEqual(read('').prose, {
    headings: [],
    blocks: [],
    clusters: [],
    links: [],
    disagreements: [],
    comparisons: [],
  });
});

const keyHint =
  'Write "@" and the key, lower-case with hyphens, then a comma: "@tass-2023, para. 3".';
const components = 'The components are: Disagreement, Comparison.';
const attributes = 'Its attributes, each a text in quotation marks, are: on, about.';
const markdown = 'Use paragraphs, headings, lists, tables, links and emphasis.';
const plainMarkdown = 'Write Markdown: **strong**, *emphasis*, lists, tables, headings.';
const oneTable =
  'Put one table between <Comparison …> and </Comparison>, and everything else outside.';
const unescape = 'Remove the backslash. A bare @ without a bracket before it is plain text.';

describe('what entries do not use is refused', () => {
  for (const [name, text, ...expected] of [
    [
      'an expression of its own',
      '{1 + 1}\n',
      [
        '1:1',
        'mdx-syntax',
        'Entries hold no expressions.',
        'Remove the braces and what is in them.',
      ],
    ],
    [
      'an expression in the text',
      '国 {x} [@a]\n',
      [
        '1:3',
        'mdx-syntax',
        'Entries hold no expressions.',
        'Remove the braces, or write \\{ for a brace in the text.',
      ],
    ],
    [
      'an import and an export',
      "import X from './x'\n\nexport const y = 1\n",
      [
        '1:1',
        'mdx-syntax',
        'Entries import and export nothing.',
        'Remove this line; the components are there without an import.',
      ],
      [
        '3:1',
        'mdx-syntax',
        'Entries import and export nothing.',
        'Remove this line; the components are there without an import.',
      ],
    ],
    [
      'a misspelt component',
      '<Disagrement on="x">\n\nOne [@a].\n\n</Disagrement>\n',
      ['1:1', 'mdx-syntax', 'There is no component <Disagrement>.', 'Did you mean <Disagreement>?'],
    ],
    [
      'a component that there is not',
      'One [@a].\n\n<Chart />\n',
      ['3:1', 'mdx-syntax', 'There is no component <Chart>.', components],
    ],
    [
      'a component in the text',
      'One <Chart /> two [@a].\n',
      ['1:5', 'mdx-syntax', 'There is no component <Chart>.', components],
    ],
    [
      'a component without its attribute',
      '<Disagreement>\n\nOne [@a].\n\n</Disagreement>\n',
      [
        '1:1',
        'mdx-syntax',
        '<Disagreement> lacks its attribute "on".',
        'Write <Disagreement on="…">.',
      ],
    ],
    [
      'an attribute that there is not',
      '<Disagreement on="x" date="y">\n\nOne [@a].\n\n</Disagreement>\n',
      ['1:1', 'mdx-syntax', '<Disagreement> takes no attribute "date" of this kind.', attributes],
    ],
    [
      'an attribute that is an expression',
      '<Disagreement on={x}>\n\nOne [@a].\n\n</Disagreement>\n',
      ['1:1', 'mdx-syntax', '<Disagreement> takes no attribute "on" of this kind.', attributes],
      [
        '1:1',
        'mdx-syntax',
        '<Disagreement> lacks its attribute "on".',
        'Write <Disagreement on="…">.',
      ],
    ],
    [
      'attributes that are spread',
      '<Disagreement on="x" {...y}>\n\nOne [@a].\n\n</Disagreement>\n',
      ['1:1', 'mdx-syntax', '<Disagreement> takes no attribute "{…}" of this kind.', attributes],
    ],
    [
      'a comparison without a table',
      '<Comparison of="x">\n\nOne [@a].\n\n</Comparison>\n',
      ['1:1', 'mdx-syntax', '<Comparison> does not hold exactly one table.', oneTable],
    ],
    [
      'a comparison of two tables',
      '<Comparison of="x">\n\n| a |\n| - |\n\n| b |\n| - |\n\n</Comparison>\n',
      ['1:1', 'mdx-syntax', '<Comparison> does not hold exactly one table.', oneTable],
    ],
    [
      'an HTML element around blocks',
      '<div>\n\nOne [@a].\n\n</div>\n',
      ['1:1', 'raw-html', 'The HTML element <div> stands in the text.', plainMarkdown],
    ],
    [
      'an HTML element in the text',
      'One<br/>two [@a].\n',
      ['1:4', 'raw-html', 'The HTML element <br> stands in the text.', plainMarkdown],
    ],
    [
      'a fragment',
      '<>\n\nOne [@a].\n\n</>\n',
      ['1:1', 'raw-html', 'The HTML element <> stands in the text.', plainMarkdown],
    ],
    [
      'an image',
      'One ![two](three.png) [@a].\n',
      ['1:5', 'mdx-syntax', 'Entries do not use this kind of Markdown (image).', markdown],
    ],
    [
      'text struck out',
      'One ~~two~~ [@a].\n',
      ['1:5', 'mdx-syntax', 'Entries do not use this kind of Markdown (delete).', markdown],
    ],
    [
      'a block of code',
      '```js\nx\n```\n',
      ['1:1', 'mdx-syntax', 'Entries do not use this kind of Markdown (code).', markdown],
    ],
    [
      'a link by reference and its definition',
      'One [two][three] [@a].\n\n[three]: blue.mdx\n',
      [
        '1:5',
        'mdx-syntax',
        'This link refers to a definition, which entries do not use.',
        'Write the link in full: [text](../events/slug.mdx).',
      ],
      [
        '3:1',
        'citation-syntax',
        'This is a link definition, which entries do not use.',
        'Write a citation in the sentence, [@key], or a link, [text](../events/slug.mdx).',
      ],
    ],
    [
      'a citation in a heading',
      '## 国 History [@a]\n',
      [
        '1:14',
        'citation-syntax',
        'A heading carries no citation.',
        'Move the citation to the sentence that makes the statement.',
      ],
    ],
    [
      'a citation that is a link',
      'One [@a](blue.mdx).\n',
      [
        '1:5',
        'citation-syntax',
        '"[@a](…)" is a link, not a citation.',
        'Remove the round brackets: [@a].',
      ],
    ],
    [
      'escaped citations',
      'One \\[@a] and [\\@b].\n',
      ['1:5', 'citation-syntax', 'This citation is escaped.', unescape],
      ['1:15', 'citation-syntax', 'This citation is escaped.', unescape],
    ],
    [
      'wrong citations, each at its place',
      '国 😀 [@a, para 1] and [@b;\n@Bad].\n',
      [
        '1:7',
        'citation-syntax',
        '"para 1" is neither a locator nor a quotation.',
        'Write [@a, para. 1].',
      ],
      ['2:1', 'citation-syntax', '"@Bad" does not begin with a source key.', keyHint],
    ],
    [
      'a citation without an end',
      'One [@a, para. 1.\n',
      [
        '1:5',
        'citation-syntax',
        'This citation has no closing bracket.',
        'Close it: [@tass-2023, para. 3].',
      ],
    ],
  ] as const) {
    test(name, () => {
      assert.deepEqual(
        read(text).issues.map(({ rule, message, hint, positions: [position] }) => [
          place(position),
          rule,
          message,
          hint,
        ]),
        expected,
      );
    });
  }

  test('a disagreement about something unheard of', () => {
    const text = '<Disagreement on="x" about="substnace">\n\nOne [@a].\n\n</Disagreement>\n';
    assert.deepEqual(
      read(text).issues.map(({ rule }) => rule),
      ['mdx-syntax'],
    );
  });

  test('a component within a line is said to belong on lines of its own', () => {
    for (const text of [
      'One <Disagreement on="x">two [@a]</Disagreement> three [@a].\n',
      '<Disagreement on="x">One [@a].</Disagreement>\n',
    ]) {
      const messages = read(text).issues.map(({ message }) => message);
      assert.equal(messages.length, 1);
      assert.doesNotMatch(messages.join(), /There is no component|\(text\)/);
    }
  });
});

test('a comparison with answers says which account names which subject', () => {
  const { prose, issues } = read(
    [
      '<Comparison of="Two accounts" answers="named">',
      '',
      '| Subject | Ours | Theirs |',
      '|---|---|---|',
      '| Tides | Yes, at length [@a, para. 2] | Not named [@b] |',
      '| Charts | In part: the old ones [@a; @b] | Yes [@b] |',
      '',
      '</Comparison>',
    ].join('\n'),
  );
  assert.deepEqual(issues, []);
  const cells = (...rows: [string, string, string[]][]) =>
    rows.map(([answer, text, keys]) => ({ answer, text, keys }));
  assert.deepEqual(
    prose.comparisons.map(({ of, accounts, subjects }) => ({
      of,
      accounts,
      subjects: subjects.map(({ name, cells: found }) => ({
        name,
        cells: found.map(({ answer, text, citations }) => ({
          answer,
          text,
          keys: citations.map(({ key }) => key),
        })),
      })),
    })),
    [
      {
        of: 'Two accounts',
        accounts: ['Ours', 'Theirs'],
        subjects: [
          {
            name: 'Tides',
            cells: cells(['Yes', 'Yes, at length', ['a']], ['Not named', 'Not named', ['b']]),
          },
          {
            name: 'Charts',
            cells: cells(['In part', 'In part: the old ones', ['a', 'b']], ['Yes', 'Yes', ['b']]),
          },
        ],
      },
    ],
  );
  assert.deepEqual(
    prose.blocks.map(({ kind, text, clusterCount }) => [kind, text, clusterCount]),
    [
      ['table row', 'Tides Yes, at length Not named', 2],
      ['table row', 'Charts In part: the old ones Yes', 2],
    ],
  );
});

test('a cell of such a comparison that gives no answer is a problem', () => {
  const { issues } = read(
    '<Comparison of="x" answers="named">\n\n| S | A |\n|---|---|\n| One | Perhaps [@a] |\n\n</Comparison>\n',
  );
  assert.deepEqual(
    issues.map(({ rule, message, hint, positions: [at] }) => [rule, message, hint, place(at)]),
    [
      [
        'mdx-syntax',
        'The cell "Perhaps" does not say whether its account names the subject.',
        'Begin it with "Yes", "In part", "Not named".',
        '5:7',
      ],
    ],
  );
});

test('a comparison without answers is none for a drawing', () => {
  const { prose } = read(
    '<Comparison of="x">\n\n| S | A |\n|---|---|\n| One | Two [@a] |\n\n</Comparison>\n',
  );
  assert.deepEqual(prose.comparisons, []);
});
