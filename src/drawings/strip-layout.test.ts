import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadGraph } from '../graph/load.ts';
import { assertNoOverlap, assertWithin } from '../testing/boxes.ts';
import {
  labelSize,
  lineHeight,
  smallSize,
  stripAcross,
  stripDown,
  type Label,
} from './strip-layout.ts';
import { textWidth } from './text-width.ts';

const graph = loadGraph('content');

function boxOf({ x, y, anchor, lines }: Label, size: number) {
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {
    name: lines.join(' '),
    x: left,
    y: y - size,
    width,
    height: (lines.length - 1) * lineHeight + size,
  };
}

for (const series of graph.series) {
  const nameOf = ({ person }: { person: string }) =>
    [...graph.people.values()].find(({ slug }) => slug === person)?.data.name ?? person;
  const { occurrences } = series.data;
  for (const [name, layout] of [
    ['across the page', stripAcross(occurrences, nameOf)],
    ['down the page', stripDown(occurrences, nameOf)],
  ] as const) {
    describe(`the strip of ${series.slug} ${name}`, () => {
      const labels = [
        ...layout.marks.map(({ label }) => boxOf(label, labelSize)),
        ...layout.chairs.map(({ label }) => boxOf(label, smallSize)),
      ];

      test('has labels of which none covers another', () => assertNoOverlap(labels));

      test('lies within its frame', () => {
        assertWithin(labels, layout);
        const dots = layout.marks.map(({ x, y }) => ({ x: x - 4, y: y - 4, width: 8, height: 8 }));
        assertWithin(
          dots.map((dot) => ({ name: 'mark', ...dot })),
          layout,
        );
      });

      test('has a mark for every dated occurrence, in order of time', () => {
        assert.deepEqual(
          layout.marks.map(({ mark }) => mark.occurrence.number),
          occurrences.filter(({ date }) => date !== undefined).map(({ number }) => number),
        );
      });

      test('has marks of unknown place beside the lines of all countries', () => {
        for (const { mark, across } of layout.marks) {
          const onLine = layout.countries.find((line) => line.across === across);
          assert.equal(onLine?.country.name, mark.country, `${mark.occurrence.number}`);
        }
      });

      test('keeps marks apart', () => {
        layout.marks.forEach(({ x, y }, i) => {
          const next = layout.marks[i + 1];
          if (next) assert.ok(Math.hypot(next.x - x, next.y - y) >= 9, `mark ${i + 1}`);
        });
      });
    });
  }
}
