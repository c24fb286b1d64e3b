import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { entryIn, graphOf, organisation } from '../testing/content.ts';
import { proseHtml } from './prose-html.ts';

/** A table as it stands on a page; its rows need no citation here. */
function render(body: string): string {
  const entry = entryIn(graphOf(organisation('red', {}, body)), 'organisations/red');
  return proseHtml(entry, { base: '/', ids: new Map() });
}

/** The cells of the table's rows, each with its attributes. */
const cellsOf = (markdown: string): string[] =>
  [...render(markdown).matchAll(/<td.*?<\/td>/g)].map(([cell]) => cell);

describe('a cell of a table', () => {
  for (const [name, table, cells] of [
    [
      'carries the heading of its column, but not the first of its row',
      '| Year | Ships | Tugs |\n| - | - | - |\n| 2005 | ten | two |\n| 2006 | six | one |',
      [
        '<td>2005</td>',
        '<td data-label="Ships">ten</td>',
        '<td data-label="Tugs">two</td>',
        '<td>2006</td>',
        '<td data-label="Ships">six</td>',
        '<td data-label="Tugs">one</td>',
      ],
    ],
    [
      'carries a heading in plain words',
      '| Year | *Ships* of [Ida](ida.yaml) |\n| - | - |\n| 2005 | **ten** |',
      ['<td>2005</td>', '<td data-label="Ships of Ida"><strong>ten</strong></td>'],
    ],
    [
      'carries a heading with quotation marks and an ampersand, escaped',
      '| Year | "Ships" & tugs |\n| - | - |\n| 2005 | ten |',
      ['<td>2005</td>', '<td data-label="&quot;Ships&quot; &amp; tugs">ten</td>'],
    ],
    [
      'carries no label where the heading is empty',
      '| Year | | Tugs |\n| - | - | - |\n| 2005 | ten | two |',
      ['<td>2005</td>', '<td>ten</td>', '<td data-label="Tugs">two</td>'],
    ],
    [
      'carries its label where it is empty itself',
      '| Year | Ships |\n| - | - |\n| 2005 | |',
      ['<td>2005</td>', '<td data-label="Ships"></td>'],
    ],
  ] as const) {
    test(name, () => assert.deepEqual(cellsOf(table), cells));
  }

  test('carries the heading of its own table', () => {
    const table = (heading: string): string => `| Year | ${heading} |\n| - | - |\n| 2005 | ten |`;
    assert.deepEqual(cellsOf(`${table('Ships')}\n\nText.\n\n${table('Tugs')}`), [
      '<td>2005</td>',
      '<td data-label="Ships">ten</td>',
      '<td>2005</td>',
      '<td data-label="Tugs">ten</td>',
    ]);
  });
});

test('alignment leaves no style, which the policy would block', () => {
  assert.doesNotMatch(render('| Year | Ships |\n| -: | :-: |\n| 2005 | ten |'), /style|align/);
});

test('headings carry no label', () => {
  assert.doesNotMatch(render('| Year | Ships |\n| - | - |'), /data-label/);
});
