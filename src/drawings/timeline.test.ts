import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadGraph } from '../graph/load.ts';
import { timelineLanes } from '../graph/timeline.ts';
import { assertNoOverlap, assertWithin } from '../testing/boxes.ts';
import { event, graphOf } from '../testing/content.ts';
import { present } from '../testing/present.ts';
import { textWidth } from './text-width.ts';
import { narrowTimeline, timelineDrawing, wideTimeline } from './timeline.ts';

const lanes = timelineLanes(loadGraph('content'));

for (const [name, frame] of [
  ['broad', wideTimeline],
  ['narrow', narrowTimeline],
] as const) {
  describe(`the ${name} timeline`, () => {
    const drawing = timelineDrawing(lanes, frame);
    const marks = drawing.lanes.flatMap((lane) => lane.marks);
    const boxes = marks.map(({ item, box }) => ({ name: item.name, ...box }));

    test('shows every item that has a date, each once', () => {
      const dated = lanes.flatMap(({ items }) => items.filter(({ date }) => date !== undefined));
      assert.deepEqual(new Set(marks.map(({ item }) => item)), new Set(dated));
      assert.equal(marks.length, dated.length);
    });

    test('has labels of which none covers another', () => assertNoOverlap(boxes));

    test('lies within its frame', () => {
      assertWithin(boxes, drawing);
      for (const { y } of marks) assert.ok(y > 0 && y < drawing.height);
    });

    test('has words that fit their labels', () => {
      for (const { label, box } of marks) {
        for (const line of label.lines) assert.ok(textWidth(line, 13) <= box.width, line);
        const { detail } = label;
        if (detail) {
          const end = detail.x + textWidth(detail.text, 12);
          assert.ok(end <= box.x + box.width, detail.text);
        }
      }
    });

    test('has targets of at least 24 units', () => {
      for (const { item, box } of marks) assert.ok(box.height >= 24, item.name);
    });

    test('keeps marks and labels of a lane in order of time', () => {
      for (const lane of drawing.lanes) {
        for (const places of [lane.marks.map(({ y }) => y), lane.marks.map(({ box }) => box.y)]) {
          assert.deepEqual(
            places,
            places.toSorted((a, b) => a - b),
          );
        }
      }
    });

    test('shows no mark in years of which it says that there is none', () => {
      for (const { gaps, marks: own } of drawing.lanes) {
        for (const { from, to } of gaps) {
          assert.ok(own.every(({ y }) => y <= from || y >= to));
        }
      }
    });
  });
}

test('what is uncertain has a bar with soft ends, what is certain has none', () => {
  const on = (slug: string, value: string) =>
    event(slug, { date: { value, citation: '[@gazette]' } });
  const drawing = timelineDrawing(
    timelineLanes(graphOf(on('sure', '2005-02-02'), on('about', '2008?'), on('end', '2010-01-01'))),
    wideTimeline,
  );
  const marks = present(drawing.lanes[0]).marks;
  assert.deepEqual(
    marks.map(({ bar }) => bar && [bar.softFrom, bar.softTo]),
    [undefined, [true, true], undefined],
  );
  const { y, bar } = present(marks[1]);
  assert.ok(Math.abs((present(bar).from + present(bar).to) / 2 - y) < 0.01);
});

test('nothing is an empty drawing', () => {
  assert.deepEqual(timelineDrawing([], wideTimeline).lanes, []);
});
