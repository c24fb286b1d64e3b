import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonParts, jsonText } from './json-text.ts';

const document = {
  title: 'the "Hall" </script> \\ 上海\u2028',
  rows: [
    { id: 1, list: [1, 2] },
    { id: 2, list: [] },
  ],
  none: [],
  nothing: null,
  deep: { rows: [1] },
};

test('a row stands on a line', () => {
  assert.deepEqual(jsonText(document).split('\n').slice(2, 6), [
    '"rows": [',
    '{"id":1,"list":[1,2]},',
    '{"id":2,"list":[]}',
    '],',
  ]);
});

test('what is written is what was meant', () => {
  assert.deepEqual(JSON.parse(jsonText(document)), document);
});

test('a list is written item by item', () => {
  assert.deepEqual(
    [...jsonParts({ rows: [1, [2]].values(), last: [] })],
    ['{\n"rows": ', '[\n1', ',\n[2]', '\n]', ',\n"last": ', '[]', '\n}\n'],
  );
});
