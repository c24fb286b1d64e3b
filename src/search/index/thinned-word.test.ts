import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { writeList, writeText } from './cbor.ts';
import { thinnedWord } from './thinned-word.ts';

/** Small numbers; negative ones are weights. */
const number = (value: number): Buffer =>
  value < 0 ? Buffer.from([0x38, -1 - value]) : Buffer.from([24, value]);
const list = (values: readonly number[]): Buffer => writeList(values.map(number));
type Page = readonly [distance: number, inText: readonly number[], inNames: readonly number[]];
const word = (pages: readonly Page[], ...more: readonly Buffer[]): Buffer =>
  writeList([
    writeText('council'),
    writeList(
      pages.map(([distance, inText, inNames]) =>
        writeList([number(distance), list(inText), list(inNames)]),
      ),
    ),
    ...more,
  ]);

describe('of a word that is too large there is left on each page', () => {
  for (const [name, before, after] of [
    ['the first place', [1, [-25, 30, 41, 5], []], [1, [-25, 30], []]],
    ['the weightiest place', [0, [-25, 30, 41, -73, 2, 9], []], [0, [-73, 2], []]],
    ['the weightiest, wherever it is', [0, [-73, 2, -13, 40], []], [0, [-73, 2], []]],
    ['the first of two that weigh the same', [0, [-25, 3, -25, 9], []], [0, [-25, 3], []]],
    ['none where it had none', [7, [], [-3, 6]], [7, [], [-3, 6]]],
    ['every place in names', [3, [-25, 8, 9], [-3, 6, 7]], [3, [-25, 8], [-3, 6, 7]]],
  ] as const satisfies readonly (readonly [string, Page, Page])[]) {
    test(name, () => assert.deepEqual(thinnedWord(word([before]), 10), word([after])));
  }

  test('on all of them, and what else it has', () => {
    const pages: Page[] = Array.from({ length: 300 }, (_, i) => [1, [-25, i % 200, 3], []]);
    const thinned: Page[] = pages.map(([distance, [weight = 0, first = 0]]) => [
      distance,
      [weight, first],
      [],
    ]);
    const variants = writeText('Council');
    assert.deepEqual(thinnedWord(word(pages, variants), 1000), word(thinned, variants));
  });
});

test('a word that is small enough stays as it is', () => {
  const small = word([[1, [-25, 30, 41, 5], []]]);
  assert.equal(thinnedWord(small, 100), small);
});

test('a word of another form is refused', () => {
  for (const other of [
    writeList([writeText('council')]),
    writeList([writeText('council'), writeList([writeList([number(1)])])]),
    writeText('a text that is longer than ten bytes'),
  ]) {
    assert.throws(() => thinnedWord(other, 4), RangeError);
  }
});
