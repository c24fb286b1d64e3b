import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadGraph } from '../graph/load.ts';
import { assertNoOverlap, assertWithin } from '../testing/boxes.ts';
import { graphOf, mechanism, series } from '../testing/content.ts';
import { present } from '../testing/present.ts';
import {
  attendanceAcross,
  attendanceDown,
  figureInBrief,
  figureInWords,
  figuresOf,
} from './attendance.ts';
import { textWidth } from './text-width.ts';

const forum = present(loadGraph('content').series.find(({ slug }) => slug.includes('xiangshan')));

/** The occurrences of a series of one with these figures and conflicts. */
function occurrence(figures: readonly object[], conflicts: readonly object[] = []) {
  const cited = (values: readonly object[]) =>
    values.map((value) => ({ citation: '[@gazette]', ...value }));
  const graph = graphOf(
    mechanism('forum'),
    series('editions', 'mechanisms/forum', {
      date: '2023',
      figures: cited(figures),
      conflicts: cited(conflicts),
    }),
  );
  return present(graph.series[0]).data.occurrences;
}

for (const [name, drawing] of [
  ['across the page', attendanceAcross(forum.data.occurrences)],
  ['down the page', attendanceDown(forum.data.occurrences)],
] as const) {
  describe(`the attendance ${name}`, () => {
    const labels = drawing.panels.flatMap(({ rows }) =>
      rows.flatMap(({ y, marks }) =>
        marks.map(({ label }) => {
          const width = textWidth(label.text, 12);
          return {
            name: label.text,
            x: label.x - width / 2,
            y: y - 20,
            width,
            height: 12,
          };
        }),
      ),
    );

    test('has labels of which none covers another', () => assertNoOverlap(labels));

    test('lies within its frame', () => {
      assertWithin(labels, drawing);
      for (const { x, width, rows } of drawing.panels) {
        for (const { marks } of rows) {
          for (const mark of marks) assert.ok(mark.x >= x && mark.x <= x + width, mark.label.text);
        }
      }
    });

    test('has a row for every edition in every panel', () => {
      for (const { rows } of drawing.panels) {
        assert.deepEqual(
          rows.map(({ occurrence: { number } }) => number),
          forum.data.occurrences.map(({ number }) => number),
        );
      }
    });

    test('shows every figure for people, countries and ministers', () => {
      const drawn = drawing.panels.flatMap(({ rows }) =>
        rows.flatMap(({ occurrence: { number }, marks }) =>
          marks.map(({ figure }) => `${number}: ${figureInWords(figure.count)}`),
        ),
      );
      const reported = forum.data.occurrences.flatMap((edition) =>
        figuresOf(edition)
          .filter(({ count }) => !['organisations', 'chiefs'].includes(count.kind))
          .map(({ count }) => `${edition.number}: ${figureInWords(count)}`),
      );
      assert.deepEqual(drawn.sort(), reported.sort());
    });

    test('has greater figures further right', () => {
      for (const mark of drawing.panels.flatMap(({ rows }) => rows.map(({ marks }) => marks))) {
        const places = mark.map(({ x }) => x);
        assert.deepEqual(
          places,
          places.toSorted((a, b) => a - b),
        );
      }
    });
  });
}

test('both sides of a conflict are figures; one that is given twice is one, with both sources', () => {
  const count = () => ({ kind: 'ministers', value: 19 });
  const [edition] = occurrence(
    [{ text: 'ministers of 19 countries', counts: [count()] }],
    [
      { text: '19 at the opening', counts: [count()], citation: '[@agency]' },
      { text: '22 before it', counts: [{ kind: 'ministers', value: 22, stage: 'registered' }] },
    ],
  );
  assert.deepEqual(
    figuresOf(present(edition)).map(({ count: { value }, citations }) => [value, citations]),
    [
      [19, ['[@gazette]', '[@agency]']],
      [22, ['[@gazette]']],
    ],
  );
});

test('an edition without figures has a row without marks', () => {
  const { panels } = attendanceAcross(occurrence([]));
  assert.deepEqual(
    panels.map(({ rows }) => rows.map(({ marks }) => marks)),
    [[[]], [[]], [[]]],
  );
});

for (const [text, count, brief, words] of [
  [
    'more than 1,800 people',
    { kind: 'people', value: 1800, bound: 'more-than' },
    '1,800+',
    'more than 1,800 people',
  ],
  ['about 300', { kind: 'people', value: 300, bound: 'about' }, 'c. 300', 'about 300 people'],
  [
    '24 foreign delegates',
    { kind: 'people', value: 24, of: 'foreign delegates' },
    '24',
    '24 people: foreign delegates',
  ],
  [
    'over 90 expected',
    { kind: 'countries-and-organisations', value: 90, bound: 'more-than', stage: 'expected' },
    '90+',
    'more than 90 countries and organisations together, expected beforehand',
  ],
] as const) {
  test(`"${text}" is "${brief}" and "${words}"`, () => {
    const [edition] = occurrence([{ text, counts: [count] }]);
    const [figure] = figuresOf(present(edition));
    assert.deepEqual(
      [figureInBrief(present(figure).count), figureInWords(present(figure).count)],
      [brief, words],
    );
  });
}

test('a number that its text does not give is refused', () => {
  assert.throws(
    () =>
      occurrence([
        { text: 'ministers of 19 countries', counts: [{ kind: 'ministers', value: 91 }] },
      ]),
    /does not give the number 91/,
  );
});
