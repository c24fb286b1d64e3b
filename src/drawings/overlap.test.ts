import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { comparedAccounts } from '../graph/accounts.ts';
import { loadGraph } from '../graph/load.ts';
import { assertNoOverlap, assertWithin } from '../testing/boxes.ts';
import { entryIn, event, graphOf } from '../testing/content.ts';
import { present } from '../testing/present.ts';
import { overlapAcross, overlapDown, overlapLineHeight, type OverlapSubject } from './overlap.ts';
import { textWidth } from './text-width.ts';

const table = (...rows: readonly string[]) =>
  [
    '<Comparison of="Two accounts" answers="named">',
    '',
    '| Subject | English account | Norse account |',
    '|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
    '',
    '</Comparison>',
  ].join('\n');
const small = graphOf(
  event(
    'talks',
    {},
    table(
      'Tides | Yes [@gazette] | Not named [@gazette]',
      'Charts | In part: old ones [@gazette] | Yes [@gazette]',
      'Pilots | Not named [@gazette] | Yes [@gazette]',
      'Weather | Not named [@gazette] | Not named [@gazette]',
    ),
  ),
);

test('each subject stands in the field of the accounts that name it, and nowhere else', () => {
  const { comparison, entry } = present(comparedAccounts(small)[0]);
  assert.equal(entry, entryIn(small, 'events/talks'));
  for (const { fields } of [overlapAcross(comparison), overlapDown(comparison)]) {
    assert.deepEqual(
      fields.map(({ title, subjects }) => [title, subjects.map(({ lines }) => lines.join(' '))]),
      [
        ['Only the English account', ['Tides']],
        ['Both', ['Charts']],
        ['Only the Norse account', ['Pilots']],
      ],
    );
    assert.deepEqual(present(fields[1]?.subjects[0]).remark, ['in part in the English account']);
  }
});

for (const { entry, comparison } of comparedAccounts(loadGraph('content'))) {
  for (const [name, drawing] of [
    ['across the page', overlapAcross(comparison)],
    ['down the page', overlapDown(comparison)],
  ] as const) {
    describe(`the accounts of ${entry.slug} ${name}`, () => {
      const boxOf = ({ x, y, lines, remark }: OverlapSubject) => ({
        name: lines.join(' '),
        x,
        y: y - 13,
        width: Math.max(
          ...lines.map((line) => textWidth(line, 13)),
          ...remark.map((line) => textWidth(line, 12)),
        ),
        height: (lines.length + remark.length - 1) * overlapLineHeight + 13,
      });
      const all = drawing.fields.flatMap(({ subjects }) => subjects);

      test('show every subject that one of them names', () => {
        assert.deepEqual(
          all.map(({ index }) => index).sort(),
          comparison.subjects.flatMap(({ cells }, i) =>
            cells.some(({ answer }) => answer !== 'Not named') ? [i] : [],
          ),
        );
      });

      test('have names of which none covers another, within the frame', () => {
        assertNoOverlap(all.map(boxOf));
        assertWithin(all.map(boxOf), drawing);
      });

      test('have what both name in both areas, the rest in one', () => {
        drawing.fields.forEach(({ subjects }, field) => {
          for (const subject of subjects) {
            const box = boxOf(subject);
            const holding = drawing.areas.map(
              (area) =>
                box.x >= area.x &&
                box.x + box.width <= area.x + area.width &&
                box.y >= area.y &&
                box.y + box.height <= area.y + area.height,
            );
            assert.deepEqual(holding, [field < 2, field > 0], box.name);
          }
        });
      });
    });
  }
}
