import assert from 'node:assert/strict';
import { test } from 'node:test';
import { present } from '../testing/present.ts';
import { stemma } from './stemma.ts';

const text = (name: string, seen = true) => ({ text: name, seen });
const drawn = stemma([
  [text('ours', false), text('theirs', false), text('count')],
  [text('the article', false)],
  [text('the copy')],
]);
const rows = drawn.steps.flat();

test('each text has a row, in the order of the chain', () => {
  assert.deepEqual(
    rows.map((row) => row.text.text),
    ['ours', 'theirs', 'count', 'the article', 'the copy'],
  );
});

test('the texts of a step stand in columns beside each other', () => {
  assert.equal(drawn.columns, 3);
  assert.deepEqual(
    rows.map(({ column }) => column),
    [0, 1, 2, 0, 0],
  );
});

test('the lines of earlier columns pass the rows below them', () => {
  assert.deepEqual(
    rows.map(({ passing }) => passing.map(({ column }) => column)),
    [[], [0], [0, 1], [], []],
  );
});

test('all lines of a step are joined in the next, with what has not been seen', () => {
  assert.deepEqual(present(rows[3]).joined, [
    { column: 0, seen: false },
    { column: 1, seen: false },
    { column: 2, seen: true },
  ]);
});

test('the first step comes from nowhere and the last leads nowhere', () => {
  assert.deepEqual(
    rows.map(({ fromAbove, runsOn }) => [fromAbove, runsOn]),
    [
      [false, true],
      [false, true],
      [false, true],
      [true, true],
      [true, false],
    ],
  );
});

test('a step that divides again has lines to the texts still to come', () => {
  const divided = stemma([[text('a')], [text('b'), text('c')]]);
  assert.deepEqual(
    divided.steps[1]?.map(({ passing }) => passing.map(({ column }) => column)),
    [[1], []],
  );
});

test('an empty chain is an empty drawing', () => {
  assert.deepEqual(stemma([]), { columns: 0, steps: [] });
});
