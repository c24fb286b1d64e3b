import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nearestPassage } from './nearest-passage.ts';

const paragraph =
  'The council will share its charts, its pilots and its weather reports with every neighbouring port; 港口理事会同意。';

describe('the passage most like a quotation', () => {
  for (const [name, quotation, passage] of [
    [
      'is its own words, in their comparable form',
      'share ITS charts – its pilots',
      'share its charts its pilots',
    ],
    ['may have another word', 'share our charts, its pilots', 'share its charts its pilots'],
    [
      'may have a word more',
      'its charts, pilots and its weather',
      'its charts its pilots and its weather',
    ],
    ['may have a word less', 'with every one neighbouring port', 'with every neighbouring port'],
    ['may stand at the beginning', 'Thee council will share', 'the council will share'],
    ['may be one word', 'pilot', 'pilots'],
    ['may be in Chinese, each character a word', '港口委员会同意', '港 口 理 事 会 同 意'],
    ['is none where nothing is like it', 'quarterly budget negotiations collapsed', undefined],
  ] as const) {
    test(name, () => assert.equal(nearestPassage(quotation, paragraph), passage));
  }

  test('is none in a paragraph much shorter than the quotation', () => {
    assert.equal(nearestPassage('one two three four five', 'one two three'), undefined);
    assert.equal(nearestPassage('one two three four', ''), undefined);
  });
});
