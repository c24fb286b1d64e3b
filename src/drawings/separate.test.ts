import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNoOverlap, assertWithin } from '../testing/boxes.ts';
import { Random } from '../testing/random.ts';
import { separate, type Rectangle } from './separate.ts';

const boxes = (rectangles: readonly Rectangle[], frame: { width: number; height: number }) =>
  rectangles.map(({ x = 0, y = 0, width, height }, i) => ({
    name: String(i),
    x: x - width / 2 + frame.width / 2,
    y: y - height / 2 + frame.height / 2,
    width,
    height,
  }));

test('rectangles that lie apart are not moved', () => {
  const rectangles = [
    { x: -20, y: 0, width: 10, height: 10 },
    { x: 20, y: 0, width: 10, height: 10 },
  ];
  separate(rectangles, { width: 100, height: 100 }, 10);
  assert.deepEqual(
    rectangles.map(({ x, y }) => [x, y]),
    [
      [-20, 0],
      [20, 0],
    ],
  );
});

test('two that overlap are pushed apart in the shorter direction, each half the way', () => {
  const rectangles = [
    { x: 0, y: 0, width: 40, height: 10 },
    { x: 4, y: 6, width: 40, height: 10 },
  ];
  separate(rectangles, { width: 100, height: 100 }, 10);
  const [a, b] = rectangles.map(({ x, y }) => ({ x, y: Math.round(y) }));
  assert.deepEqual(
    [a, b],
    [
      { x: 0, y: -2 },
      { x: 4, y: 8 },
    ],
  );
});

test('two at one place are pushed apart', () => {
  const rectangles = [
    { x: 0, y: 0, width: 10, height: 10 },
    { x: 0, y: 0, width: 10, height: 10 },
  ];
  const frame = { width: 100, height: 100 };
  separate(rectangles, frame, 10);
  assertNoOverlap(boxes(rectangles, frame));
});

test('many in a crowd are all apart in the end, and within the frame', () => {
  const chance = new Random(11);
  const frame = { width: 1000, height: 800 };
  const rectangles = Array.from({ length: 60 }, () => ({
    x: chance.between(-200, 200),
    y: chance.between(-200, 200),
    width: chance.between(40, 130),
    height: chance.between(20, 50),
  }));
  separate(rectangles, frame, 5000);
  assertNoOverlap(boxes(rectangles, frame));
  assertWithin(boxes(rectangles, frame), frame);
});
