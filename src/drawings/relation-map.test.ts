import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadGraph } from '../graph/load.ts';
import { relationEdges } from '../graph/relation-edges.ts';
import { assertNoOverlap, assertWithin } from '../testing/boxes.ts';
import { graphOf, organisation } from '../testing/content.ts';
import { mostOnMap, relationMap } from './relation-map.ts';
import { textWidth } from './text-width.ts';

const graph = loadGraph('content');
const entries = [...graph.entries.values()];
const edges = relationEdges(graph);
const map = relationMap(entries, edges);
const boxes = map.nodes.map(({ entry, box }) => ({ name: entry.id, ...box }));

describe('the map of all entries', () => {
  test('has every entry, and can be read: there are not too many', () => {
    assert.deepEqual(
      map.nodes.map(({ entry }) => entry),
      entries,
    );
    assert.ok(entries.length <= mostOnMap);
  });

  test('has a line for every two entries that are related', () => {
    assert.deepEqual(
      map.lines.map(({ edge }) => edge),
      edges,
    );
  });

  test('has names of which none covers another', () => assertNoOverlap(boxes));

  test('lies within its frame', () => assertWithin(boxes, map));

  test('has words that fit their boxes, and targets of at least 24 units', () => {
    for (const { lines, size, x, box, entry } of map.nodes) {
      for (const line of lines) {
        assert.ok(x + 9 + textWidth(line, size) <= box.x + box.width + 1, entry.id);
      }
      assert.ok(box.height >= 24, entry.id);
    }
  });

  test('has related entries nearer to each other than others', () => {
    const mean = (distances: readonly number[]): number =>
      distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
    const related = map.lines.map(({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y));
    const all = map.nodes.flatMap((a, i) =>
      map.nodes.slice(i + 1).map((b) => Math.hypot(b.x - a.x, b.y - a.y)),
    );
    assert.ok(mean(related) < 0.7 * mean(all), `${mean(related)} is not far below ${mean(all)}`);
  });

  test('is the same each time', () => {
    const again = relationMap(entries, edges);
    assert.deepEqual(
      again.nodes.map(({ x, y }) => [x, y]),
      map.nodes.map(({ x, y }) => [x, y]),
    );
  });
});

test('one entry alone is a map, too', () => {
  const small = graphOf(organisation('alone'));
  const { nodes, lines, width, height } = relationMap([...small.entries.values()], []);
  assert.equal(nodes.length, 1);
  assert.deepEqual(lines, []);
  assertWithin(
    nodes.map(({ box }) => ({ name: 'alone', ...box })),
    { width, height },
  );
});
