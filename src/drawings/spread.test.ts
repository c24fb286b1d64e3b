import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random } from '../testing/random.ts';
import { spread } from './spread.ts';

const wishes = (size: number, ...places: number[]) => places.map((at) => ({ at, size }));

test('labels that lie apart stay where they want to be', () => {
  assert.deepEqual(spread(wishes(10, 5, 20, 90), 0, 100), [5, 20, 90]);
});

test('labels at one place are set side by side around it', () => {
  assert.deepEqual(spread(wishes(10, 50, 50, 50), 0, 100), [40, 50, 60]);
});

test('a label at an end stays within it', () => {
  assert.deepEqual(spread(wishes(10, 0, 100), 0, 100), [5, 95]);
});

test('labels at an end push the others inwards', () => {
  assert.deepEqual(spread(wishes(10, 98, 99, 100), 0, 100), [75, 85, 95]);
});

test('labels that need more room than there is go beyond its end, in order', () => {
  assert.deepEqual(spread(wishes(10, 5, 5, 5), 0, 20), [5, 15, 25]);
});

test('no labels have no places', () => {
  assert.deepEqual(spread([], 0, 100), []);
});

test('no two labels overlap, none leaves the line, and their order is kept', () => {
  const chance = new Random(7);
  for (let round = 0; round < 300; round++) {
    const asked = Array.from({ length: chance.between(1, 30) }, () => ({
      at: chance.between(0, 1000),
      size: chance.between(5, 33),
    })).sort((a, b) => a.at - b.at);
    const placed = spread(asked, 0, 1000).map((middle, i) => {
      const size = asked[i]?.size ?? 0;
      return { from: middle - size / 2, to: middle + size / 2 };
    });
    placed.forEach(({ from, to }, i) => {
      assert.ok(from >= -1e-6 && to <= 1000 + 1e-6, `round ${round}: ${from} to ${to}`);
      const before = placed[i - 1];
      if (before) assert.ok(before.to <= from + 1e-6, `round ${round}: ${before.to} > ${from}`);
    });
  }
});
