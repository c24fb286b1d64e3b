import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fingerprint, sequenceHashes } from '../../citations/fingerprints.ts';
import { normalisedWords } from '../../citations/normalise.ts';
import { findQuotation, sequences } from './quotation.ts';

const paragraphs = [
  'The pilots of both harbours meet twice a year, and the council pays for it.',
  'The council said that the tide tables of both harbours were to be printed as one.',
];
const article = (id: string, texts: readonly string[]) =>
  [id, texts.map((text) => fingerprint(text).sequences)] as const;
const file = [
  article('tide', paragraphs),
  article('gale', ['Nobody knows who the pilots of both harbours are.']),
];

describe('words of an article are found in its fingerprints', () => {
  for (const [name, query, found] of [
    ['all of them', 'the tide tables of both harbours were', ['tide 2 7 whole']],
    ['however they are typed', '“The  TIDE tables—of both', ['tide 2 5 whole']],
    [
      'in each article that has them',
      'the pilots of both harbours',
      ['tide 1 5 whole', 'gale 1 5 whole'],
    ],
    [
      'the article with more of them first',
      'who the pilots of both harbours are meeting',
      ['gale 1 7'],
    ],
    ['within more', 'it was said that the tide tables of both harbours are blue', ['tide 2 8']],
    ['not with another word', 'the tide tables of all harbours', []],
    ['not fewer than six of a longer text', 'were the pilots of both ships there', []],
    ['not when there are too few to tell', 'tide tables of', []],
    ['not in an empty query', '', []],
  ] as const) {
    test(name, () => {
      assert.deepEqual(
        findQuotation(query, file).map(
          ({ id, paragraph, words, isWhole }) =>
            `${id} ${paragraph} ${words}${isWhole ? ' whole' : ''}`,
        ),
        found,
      );
    });
  }
});

test('the hashes are those of the fingerprints', () => {
  for (const text of [
    ...paragraphs,
    'Шойгу встретился с коллегами в 2023 году',
    '国防部长 in 2023',
  ]) {
    const words = normalisedWords(text);
    assert.deepEqual(sequences(words), sequenceHashes(words));
  }
});

test('another file is refused', () => {
  for (const other of [{}, [['x']], [[1, []]], [['x', [1]]], 'x']) {
    assert.throws(() => findQuotation('a b c d', other), TypeError);
  }
});
