import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readNames, writeNames, type NamesFile } from './names-file.ts';

const file: NamesFile = {
  variants: '國国',
  letters: 'abп',
  shards: ['ab', 'c'],
  pages: [
    {
      address: 'events/x/',
      kind: 'Event',
      detail: '19 September 2023',
      names: ['X', 'Ы'],
      id: 'en_1',
      period: { from: 20230919, to: 20230919 },
    },
    { address: 'about/', kind: 'Page', detail: '', names: ['About'] },
  ],
};

test('a names file is read as it was written', () => {
  assert.deepEqual(readNames(JSON.parse(writeNames(file))), file);
});

describe('what is no names file is refused', () => {
  for (const json of [
    null,
    'text',
    {},
    { variants: '', letters: '', shards: [], pages: [[]] },
    { variants: '', letters: '', shards: [1], pages: [] },
    { variants: '', letters: '', shards: [], pages: [['a', 'b', 'c', 'd', 1, 1]] },
  ]) {
    test(JSON.stringify(json), () => assert.throws(() => readNames(json), TypeError));
  }
});
