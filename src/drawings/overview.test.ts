import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadGraph } from '../graph/load.ts';
import { timelineLanes } from '../graph/timeline.ts';
import { assertNoOverlap, assertWithin } from '../testing/boxes.ts';
import { narrowOverview, overview, wideOverview } from './overview.ts';

const lanes = timelineLanes(loadGraph('content'));

for (const [name, frame] of [
  ['broad', wideOverview],
  ['narrow', narrowOverview],
] as const) {
  describe(`the ${name} overview`, () => {
    const drawing = overview(lanes, frame);
    const dots = drawing.lanes.flatMap(({ lane, dots: own }) =>
      own.map(({ x, y }) => ({
        name: lane.title,
        x: x - frame.radius,
        y: y - frame.radius,
        width: 2 * frame.radius,
        height: 2 * frame.radius,
      })),
    );

    test('has a dot for every item with a date', () => {
      assert.deepEqual(
        drawing.lanes.map(({ dots: own }) => own.length),
        lanes.map(({ items }) => items.filter(({ date }) => date !== undefined).length),
      );
    });

    test('heaps dots, so that none covers another', () => assertNoOverlap(dots));

    test('lies within its frame', () => assertWithin(dots, drawing));

    test('has titles clear of the dots below them', () => {
      for (const { titleY, dots: own } of drawing.lanes) {
        for (const { y } of own) assert.ok(y - frame.radius >= titleY + 2);
      }
    });
  });
}

test('nothing is an empty drawing', () => {
  assert.deepEqual(overview([], wideOverview).lanes, []);
});
