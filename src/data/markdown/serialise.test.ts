import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  markdownReaders,
  mergedTexts,
  textOf,
  type ReadNode,
} from '../../testing/markdown-readers.ts';
import { Random } from '../../testing/random.ts';
import { serialise } from './serialise.ts';
import { link, paragraph, strong, text, type Block, type Inline } from './tree.ts';

/** The tree that a reader should find. */
function expected(nodes: readonly Block[]): ReadNode {
  return { type: 'root', children: nodes.map(expectedBlock) };
}

function expectedBlock(node: Block): ReadNode {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return { type: node.type, children: trimmed(expectedInline(node.children)) };
    case 'blockquote':
      return { type: node.type, children: node.children.map(expectedBlock) };
    case 'list':
      return {
        type: 'list',
        children: node.items.map((item) => ({
          type: 'listItem',
          children: item.map(expectedBlock),
        })),
      };
    case 'table':
      return {
        type: 'table',
        children: node.rows.map((cells) => ({
          type: 'tableRow',
          children: cells.map((cell) => ({
            type: 'tableCell',
            children: trimmed(expectedInline(cell)),
          })),
        })),
      };
    case 'rule':
      return { type: 'thematicBreak', children: [] };
    case 'note':
      return {
        type: 'footnoteDefinition',
        label: node.label,
        children: [{ type: 'paragraph', children: trimmed(expectedInline(node.children)) }],
      };
    case 'definition':
      return { type: 'definition', label: node.label, url: node.url, children: [] };
  }
}

function expectedInline(nodes: readonly Inline[]): ReadNode[] {
  return mergedTexts(
    nodes.flatMap((node): ReadNode[] => {
      switch (node.type) {
        case 'text': {
          const value = node.value.replace(/[ \t\r\n]+/g, ' ');
          return value === '' ? [] : [{ type: 'text', value, children: [] }];
        }
        case 'code':
          return [{ type: 'inlineCode', value: node.value, children: [] }];
        case 'emphasis':
        case 'strong':
          return [{ type: node.type, children: expectedInline(node.children) }];
        case 'link':
          return [{ type: 'link', url: node.url, children: expectedInline(node.children) }];
        case 'footnote':
          return [{ type: 'footnoteReference', label: node.label, children: [] }];
        case 'reference':
          return [
            {
              type: 'linkReference',
              label: node.label,
              children: [{ type: 'text', value: node.label, children: [] }],
            },
          ];
      }
    }),
  );
}

/** A line without the spaces at its ends, which Markdown does not keep. */
function trimmed(nodes: readonly ReadNode[]): ReadNode[] {
  return nodes
    .map((node, i) => {
      if (node.type !== 'text') return node;
      let value = node.value ?? '';
      if (i === 0) value = value.replace(/^ +/, '');
      if (i === nodes.length - 1) value = value.replace(/ +$/, '');
      return { ...node, value };
    })
    .filter((node) => node.type !== 'text' || node.value !== '');
}

function assertReadBack(nodes: readonly Block[]): void {
  const markdown = serialise(nodes);
  for (const [name, read] of markdownReaders) {
    assert.deepEqual(read(markdown), expected(nodes), `${name} reads it otherwise:\n${markdown}`);
  }
}

const hostile = [
  'a | b || c',
  '`code` and ``more`',
  '[brackets] [^1] [text](url) ![picture](url) [x]: y',
  '*stars* **two** ***three*** * alone',
  '_under_ snake_case __init__ a_ _b',
  '</script><script>alert(1)</script> <!-- no --> <b>',
  '上海合作组织（上合组织），«Совет»',
  'He said "yes" and ‘no’ and “perhaps”',
  'two\nlines\r\nand a\ttab',
  '# no heading',
  '## ',
  'ends with #',
  'ends with ##',
  '- no list',
  '-',
  '--- no rule',
  '+ no list',
  '* no list',
  '1. no list',
  '12) no list',
  '2023. A year',
  '1.5 is a number',
  '> no quotation',
  '=== no heading',
  '~~~ no code ~struck~ ~~out~~',
  '    four spaces',
  '\\ backslash \\* \\[ \\| end \\',
  '&amp; &copy; &#42; AT&T R&D;',
  'wow! ',
  'Yes!',
  ': --- |',
  '|---|---|',
  '{braces} {#id} $5 and $6',
  '[¶ p1]',
  '\u00a0no-break\u00a0',
];

/** A text in each place of a page. */
const places: readonly (readonly [string, (value: string) => Block[]])[] = [
  ['a heading', (value) => [{ type: 'heading', depth: 2, children: [text(value)] }]],
  ['a paragraph', (value) => [paragraph(text(value))]],
  ['behind a paragraph', (value) => [paragraph(text('Before.')), paragraph(text(value))]],
  ['a list', (value) => [{ type: 'list', loose: false, items: [[paragraph(text(value))]] }]],
  ['a quotation', (value) => [{ type: 'blockquote', children: [paragraph(text(value))] }]],
  [
    'a table',
    (value) => [
      {
        type: 'table',
        rows: [
          [[text(value)], [text('b')]],
          [[text('c')], [text(value), link(value, 'https://example.org/?a|b')]],
        ],
      },
    ],
  ],
  ['a link', (value) => [paragraph(text('see '), link(value, 'https://example.org/'))]],
  ['before a link', (value) => [paragraph(text(value), link('x', 'https://example.org/'))]],
  ['behind a link', (value) => [paragraph(link('x', 'https://example.org/'), text(` ${value}`))]],
  ['a label', (value) => [paragraph(strong(`a ${value.trim()}:`), text(' value'))]],
  [
    'before a footnote',
    (value) => [
      paragraph(text(value), { type: 'footnote', label: '1' }, { type: 'footnote', label: '2' }),
      { type: 'note', label: '1', children: [text(value)] },
      { type: 'note', label: '2', children: [text('x')] },
    ],
  ],
  [
    'before a permanent link',
    (value) => [
      paragraph(text(`${value} `), { type: 'reference', label: '¶ p1' }),
      { type: 'definition', label: '¶ p1', url: 'https://example.org/#p1' },
    ],
  ],
];

describe('what is written is read back as it was meant, by two readers', () => {
  for (const [place, blocksOf] of places) {
    test(`hostile texts in or ${place}`, () => {
      for (const value of hostile) assertReadBack(blocksOf(value));
    });
  }

  test('texts put together by chance', () => {
    const random = new Random(5);
    const pieces = [...hostile, ...'\\`*_[]<>|~&!#+-.)(: \n"a1上'];
    for (let i = 0; i < 400; i += 1) {
      const value = Array.from({ length: random.between(1, 6) }, () => random.pick(pieces)).join(
        '',
      );
      if (value.trim() === '') continue;
      const [, blocksOf] = random.pick(places);
      assertReadBack(blocksOf(value));
    }
  });

  test('code, emphasis, lists within lists, lists side by side, tables, rules', () => {
    const item = (value: string): Block[] => [paragraph(text(value))];
    assertReadBack([
      paragraph(
        { type: 'code', value: 'a `` b' },
        text(' '),
        { type: 'code', value: '`' },
        text(' '),
        { type: 'emphasis', children: [text('“quoted”')] },
        text(', '),
        { type: 'strong', children: [text('戴秉国')] },
        text('.'),
      ),
      { type: 'list', loose: false, items: [item('one'), item('two')] },
      { type: 'list', loose: false, items: [item('three')] },
      { type: 'list', loose: false, items: [item('four')] },
      {
        type: 'list',
        loose: false,
        start: 9,
        items: [
          item('nine'),
          [...item('ten'), { type: 'list', loose: false, items: [item('within')] }],
        ],
      },
      {
        type: 'list',
        loose: true,
        items: [[...item('first'), ...item('second')], item('third')],
      },
      { type: 'rule' },
      {
        type: 'table',
        rows: [
          [[text('a')], []],
          [[{ type: 'code', value: 'a|b' }], [text('|')]],
        ],
      },
      { type: 'blockquote', children: [...item('one'), ...item('two')] },
      { type: 'rule' },
    ]);
  });
});

test('an address with spaces, brackets and parentheses stays one address', () => {
  const url = 'https://example.org/a (b) <c> [d]?x=1&amp;y=2#e|f\\g';
  const markdown = serialise([paragraph(link('x', url))]);
  for (const [name, read] of markdownReaders) {
    assert.equal(
      read(markdown).children[0]?.children[0]?.url,
      'https://example.org/a%20(b)%20%3Cc%3E%20[d]?x=1&amp;y=2#e|f\\g',
      name,
    );
  }
});

test('an address in a text keeps its letters', () => {
  const value = 'www.example.org/a_b_ and https://example.org/a_b*c and a.b@example.org';
  const markdown = serialise([paragraph(text(value)), paragraph(link(value, '#x'))]);
  for (const [name, read] of markdownReaders)
    assert.equal(textOf(read(markdown)), value + value, name);
});

test('a link whose text is its address is written as the address', () => {
  assert.equal(
    serialise([paragraph(link('https://example.org/', 'https://example.org/'))]),
    '<https://example.org/>\n',
  );
});

test('a text without markup is written as it is', () => {
  const plain =
    'On 20 October 2011 Xi Jinping (习近平), then Vice President, said “no”; 5 of 6, R&D.';
  assert.equal(serialise([paragraph(text(plain))]), `${plain}\n`);
});
