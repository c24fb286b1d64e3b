import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sourceKey } from '../schemas/ids.ts';
import { compareLocators, locatorText, numberReferences, referenceId } from './references.ts';
import { findCitations, type Locator } from './syntax.ts';

/** The references of a page whose citations stand in this text. */
const referencesOf = (text: string) =>
  numberReferences(findCitations(text).map(({ citations }) => citations));

describe('the references of a page', () => {
  test('are numbered by source, in the order in which the page first cites it', () => {
    const { references, markers } = referencesOf('[@b] [@a, para. 1] [@b, para. 2] [@c; @a]');
    assert.deepEqual(
      references.map(({ number, key, id }) => [number, key, id]),
      [
        [1, 'b', 'source-b'],
        [2, 'a', 'source-a'],
        [3, 'c', 'source-c'],
      ],
    );
    assert.deepEqual(
      markers.map(({ id, items }) => [id, items.map(({ number }) => number)]),
      [
        ['cite-1', [1]],
        ['cite-2', [2]],
        ['cite-3', [1]],
        ['cite-4', [2, 3]],
      ],
    );
  });

  test('list the places of a source in order, the source as a whole first', () => {
    const { references } = referencesOf(
      '[@a, para. 10] [@a, p. 4] [@a] [@a, para. 2; @a, para. 10] [@a, sec. 1] [@a, art. 9]',
    );
    assert.deepEqual(
      references.map(({ locators }) =>
        locators.map(({ id, locator, citedAt }) => [id, locator?.value, citedAt]),
      ),
      [
        [
          ['source-a', undefined, ['cite-3']],
          ['ref-a-art-9', 9, ['cite-6']],
          ['ref-a-p-4', 4, ['cite-2']],
          ['ref-a-para-2', 2, ['cite-4']],
          ['ref-a-para-10', 10, ['cite-1', 'cite-4']],
          ['ref-a-sec-1', 1, ['cite-5']],
        ],
      ],
    );
  });

  test('name a mark once, though it cites the same place twice', () => {
    const { references, markers } = referencesOf('[@a, para. 1, "first"; @a, para. 1, "second"]');
    assert.deepEqual(
      references.flatMap(({ locators }) => locators.map(({ citedAt }) => citedAt)),
      [['cite-1']],
    );
    assert.deepEqual(
      markers.flatMap(({ items }) => items.map(({ quotation }) => quotation)),
      ['first', 'second'],
    );
  });

  test('sort the items of a mark by number, then by place', () => {
    const { markers } = referencesOf('[@a] [@b, para. 3; @a, para. 2; @b; @a, para. 1]');
    assert.deepEqual(
      markers[1]?.items.map(({ number, target }) => [number, target]),
      [
        [1, 'ref-a-para-1'],
        [1, 'ref-a-para-2'],
        [2, 'source-b'],
        [2, 'ref-b-para-3'],
      ],
    );
  });

  test('lead from every item of a mark to a place in the list and back', () => {
    const { markers, references } = referencesOf('[@a] [@b, para. 3; @a, p. 2] [@b, para. 3; @c]');
    const places = new Map(
      references.flatMap(({ locators }) => locators.map((place) => [place.id, place])),
    );
    for (const { id, items } of markers) {
      for (const { target } of items) assert.ok(places.get(target)?.citedAt.includes(id), target);
    }
  });

  test('keep a mark for a cluster in which nothing could be read', () => {
    const { markers, references } = referencesOf('[@Bad] [@a]');
    assert.deepEqual(
      markers.map(({ id, items }) => [id, items.length]),
      [
        ['cite-1', 0],
        ['cite-2', 1],
      ],
    );
    assert.deepEqual(
      references.map(({ number, key }) => [number, key]),
      [[1, 'a']],
    );
  });

  test('are none on a page without citations', () => {
    assert.deepEqual(numberReferences([]), { markers: [], references: [] });
  });
});

test('the id of a place names the source and the locator', () => {
  const key = sourceKey.parse('tass-2023');
  assert.equal(referenceId(key), 'source-tass-2023');
  assert.equal(referenceId(key, { label: 'para.', value: 3 }), 'ref-tass-2023-para-3');
});

test('a locator is shown as it is written', () => {
  assert.equal(locatorText({ label: 'sec.', value: 12 }), 'sec. 12');
});

test('locators sort with none first, then by label, then by number', () => {
  const sorted: readonly (Locator | undefined)[] = [
    undefined,
    { label: 'p.', value: 9 },
    { label: 'para.', value: 2 },
    { label: 'para.', value: 10 },
  ];
  sorted.forEach((a, i) =>
    sorted.forEach((b, j) => assert.equal(Math.sign(compareLocators(a, b)), Math.sign(i - j))),
  );
});
