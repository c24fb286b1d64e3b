import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { csvText } from './csv.ts';

/** An independent reader, which takes nothing but RFC 4180. */
const read = (csv: string): unknown =>
  parse(csv, { relax_quotes: false, record_delimiter: '\r\n' });

describe('what is written is read back, cell by cell', () => {
  for (const [name, cell] of [
    ['a plain text', 'Saint Petersburg'],
    ['nothing', ''],
    ['a comma', 'Sochi, Russia'],
    ['a quotation mark', 'the "Hall"'],
    ['a quotation mark alone', '"'],
    ['a line feed', 'a\nb'],
    ['a carriage return', 'a\rb'],
    ['a line break of Windows', 'a\r\nb'],
    ['a semicolon and a bar', 'a; b | c'],
    ['curly quotation marks and other scripts', '“上海” – Сочи'],
    ['spaces at the ends', ' a '],
    ['a sign within', 'a=b+c-d@e'],
  ] as const) {
    test(name, () => {
      assert.deepEqual(
        read(
          csvText([
            ['x', cell],
            [cell, 'y'],
          ]),
        ),
        [
          ['x', cell],
          [cell, 'y'],
        ],
      );
    });
  }
});

describe('no cell begins as a formula does', () => {
  for (const formula of [
    '=1+1',
    '=HYPERLINK("https://example.org/","x")',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\0=1',
  ]) {
    test(JSON.stringify(formula), () => {
      assert.deepEqual(read(csvText([[formula, 'x']])), [[`'${formula}`, 'x']]);
    });
  }
});

test('lines end as RFC 4180 has them, the last one too', () => {
  assert.equal(
    csvText([
      ['a', 'b'],
      ['c', 'd, e'],
    ]),
    'a,b\r\nc,"d, e"\r\n',
  );
});
