import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { articlesIn, crowdedWeeks, monthsInWords } from '../graph/crowded-weeks.ts';
import { loadGraph } from '../graph/load.ts';
import { timelineLanes } from '../graph/timeline.ts';
import { assertNoOverlap, assertWithin } from '../testing/boxes.ts';
import { present } from '../testing/present.ts';
import { narrowWeeks, weeksDrawing, wideWeeks } from './weeks.ts';

const graph = loadGraph('content');
const weeks = crowdedWeeks(timelineLanes(graph));
const items = [...weeks, ...articlesIn(graph, weeks)];

for (const [name, frame] of [
  ['broad', wideWeeks],
  ['narrow', narrowWeeks],
] as const) {
  describe(`the ${name} drawing of weeks`, () => {
    const drawing = weeksDrawing(items, frame);
    const boxes = drawing.marks.map(({ dated, box }) => ({ name: dated.item.name, ...box }));

    test('shows every item', () => {
      assert.deepEqual(new Set(drawing.marks.map(({ dated }) => dated)), new Set(items));
    });

    test('has rows of which none covers another', () => assertNoOverlap(boxes));

    test('lies within its frame', () => assertWithin(boxes, drawing));

    test('is in order of time, and a line is as long as its item lasted', () => {
      const starts = drawing.marks.map(({ dated }) => dated.extent.from);
      assert.deepEqual(
        starts,
        starts.toSorted((a, b) => a - b),
      );
      const day = present(drawing.marks.find(({ dated }) => dated.item.date === '2023-09-19')).bar;
      const visit = present(
        drawing.marks.find(({ dated }) => dated.item.date === '2023-09-18/2023-09-21'),
      ).bar;
      const length = (bar: { from: number; to: number }): number => bar.to - bar.from;
      assert.ok(Math.abs(length(visit) / length(day) - 4) < 0.01);
      assert.ok(visit.from < day.from && day.to < visit.to);
    });
  });
}

test('the weeks begin on a Monday, and are named by their months', () => {
  assert.deepEqual(
    weeksDrawing(items, wideWeeks).weeks.map(({ name }) => name),
    ['18 Sep', '25', '2 Oct', '9', '16', '23', '30'],
  );
  assert.equal(monthsInWords(weeks), 'September – October 2023');
});
