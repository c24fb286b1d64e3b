import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { excerpt, isHeading, matchingPassages } from './passages.ts';
import type { PageData } from './pagefind.ts';
import { fragmentOf } from './text-fragment.ts';

const sentence = 'The two sides chaired the sixth round, and the round ended on Friday. ';
const content = `Opening words about the harbour. Part one ${sentence}${'Filler words follow here. '.repeat(20)}In the end the council chaired it.`;
const words = content.split(/\s+/);
const at = (word: string, nth = 0): number =>
  words.flatMap((known, i) => (known.startsWith(word) ? [i] : []))[nth] ?? -1;
const data = (...locations: readonly number[]): PageData => ({
  url: '/x/',
  content,
  meta: {},
  anchors: [
    { element: 'h2', id: 'part-one', text: 'Part one', location: at('Part') },
    { element: 'p', id: 'p1', text: '', location: at('The') },
    { element: 'p', id: 'p2', text: '', location: at('In') },
  ],
  weighted_locations: locations.map((location) => ({ weight: 1, location })),
});
const texts = (...locations: readonly number[]): string[] =>
  matchingPassages(data(...locations)).map((passage) =>
    excerpt(passage)
      .map(({ text, marked }) => (marked ? `[${text}]` : text))
      .join(''),
  );

describe('the passages with words of a query', () => {
  test('begin with the one that has the most different words', () => {
    const passages = matchingPassages(
      data(at('harbour'), at('chaired'), at('round'), at('round', 1)),
    );
    assert.deepEqual(
      passages.map(({ id, heading }) => [id, heading]),
      [
        ['p1', 'Part one'],
        [undefined, undefined],
      ],
    );
  });
  test('may be a heading alone, or have text under it', () => {
    const found = matchingPassages(data(at('one'), at('round')));
    assert.deepEqual(
      found.map((passage) => [passage.id, isHeading(passage)]),
      [
        ['part-one', true],
        ['p1', false],
      ],
    );
  });
  test('are none without any', () => assert.deepEqual(matchingPassages(data()), []));
  test('are shown from the beginning of their sentence, words marked without punctuation', () => {
    assert.match(
      texts(at('round'))[0] ?? '',
      /^The two sides chaired the sixth \[round\], and .* …$/,
    );
    assert.equal(texts(at('chaired', 1))[0], 'In the end the council [chaired] it.');
    assert.equal(texts(at('harbour'))[0], 'Opening words about the [harbour].');
  });
});

describe('the fragment of a link', () => {
  const fragment = (...locations: readonly number[]): string | undefined => {
    const [passage] = matchingPassages(data(...locations));
    return passage && fragmentOf(passage);
  };
  test('names the passage and its words with the one before', () => {
    assert.equal(fragment(at('round')), '#p1:~:text=sixth-,round');
  });
  test('takes words side by side as one', () => {
    assert.equal(fragment(at('sixth'), at('round')), '#p1:~:text=the-,sixth%20round');
  });
  test('leaves out a word before that ends a sentence', () => {
    assert.equal(fragment(at('In')), '#p2:~:text=In');
  });
  test('escapes what has a meaning there', () => {
    const passage = { id: 'p', heading: undefined, words: ['a-b', 'R&D,', 'x-y'], matches: [2] };
    assert.equal(fragmentOf(passage), '#p:~:text=x%2Dy');
    assert.equal(fragmentOf({ ...passage, matches: [0] }), '#p:~:text=a%2Db');
    assert.equal(
      fragmentOf({ ...passage, words: ['R&D', 'x'], matches: [1] }),
      '#p:~:text=R%26D-,x',
    );
  });
});
