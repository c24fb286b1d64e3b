import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadGraph } from '../graph/load.ts';
import { relationEdges } from '../graph/relation-edges.ts';
import { relationGroups } from '../graph/relations.ts';
import { assertNoOverlap, assertWithin } from '../testing/boxes.ts';
import { entryIn, graphOf, mechanism, organisation } from '../testing/content.ts';
import { nameX, narrowNeighbourhood, neighbourhood, wideNeighbourhood } from './neighbourhood.ts';

const graph = loadGraph('content');
const edges = relationEdges(graph);
const groupsOf = relationGroups(graph);

for (const [name, frame] of [
  ['broad', wideNeighbourhood],
  ['narrow', narrowNeighbourhood],
] as const) {
  describe(`the ${name} map of each entry`, () => {
    const drawings = [...graph.entries.values()].map((entry) => ({
      entry,
      groups: groupsOf.get(entry.id) ?? [],
      drawing: neighbourhood(entry, groupsOf.get(entry.id) ?? [], edges, frame),
    }));

    test('has a row for each relation, under its name', () => {
      for (const { groups, drawing } of drawings) {
        assert.deepEqual(
          drawing.groups.map(({ heading, neighbours }) => [
            heading,
            neighbours.map(({ entry }) => entry),
          ]),
          groups.map(({ heading, related }) => [heading, related.map(({ entry }) => entry)]),
        );
      }
    });

    test('has rows and headings of which none covers another, within the frame', () => {
      for (const { entry, drawing } of drawings) {
        const boxes = drawing.groups.flatMap(({ heading, y, neighbours }) => [
          { name: heading, x: 18, y: y - 11, width: 100, height: 12 },
          ...neighbours.map((row) => ({
            name: `${entry.id}: ${row.entry.id}`,
            x: nameX,
            y: row.y - 9,
            width: row.end - nameX,
            height: 16 * row.lines.length,
          })),
        ]);
        assertNoOverlap(boxes);
        assertWithin(boxes, drawing);
      }
    });

    test('has arcs between neighbours that are related, within the frame', () => {
      for (const { entry, drawing } of drawings) {
        const near = new Set(
          drawing.groups.flatMap(({ neighbours }) => neighbours.map((row) => row.entry)),
        );
        assert.deepEqual(
          drawing.arcs.map(({ edge }) => edge),
          edges.filter(({ from, to }) => near.has(from) && near.has(to)),
        );
        for (const { reach } of drawing.arcs) {
          assert.ok(drawing.arcsAt + reach <= drawing.width, entry.id);
        }
      }
    });
  });
}

test('an arc joins two neighbours that are related to each other', () => {
  const relation = (type: string, target: string) => ({ type, target, citation: '[@gazette]' });
  const small = graphOf(
    mechanism('talks', {
      relations: [
        relation('conducted-by', 'organisations/council'),
        relation('conducted-by', 'organisations/guild'),
        relation('conducted-by', 'organisations/port'),
      ],
    }),
    organisation('council', { relations: [relation('part-of', 'organisations/guild')] }),
    organisation('guild'),
    organisation('port'),
  );
  const talks = entryIn(small, 'mechanisms/talks');
  const { arcs } = neighbourhood(
    talks,
    relationGroups(small).get(talks.id) ?? [],
    relationEdges(small),
    wideNeighbourhood,
  );
  assert.deepEqual(
    arcs.map(({ from, to }) => [from.entry.slug, to.entry.slug]),
    [['council', 'guild']],
  );
});
