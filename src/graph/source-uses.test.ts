import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceKey } from '../schemas/ids.ts';
import { claims, graphOf, organisation, person } from '../testing/content.ts';
import { pageReferences } from './page-references.ts';
import { sourceUses } from './source-uses.ts';

const graph = graphOf(
  organisation(
    'red',
    { summary: { text: 'It is red.', citation: '[@other]' } },
    'First [@times, para. 10]. Second [@times, para. 2, "exact words"; @other]. Third [@times].',
  ),
  person('ida-lund', { summary: { text: 'A pilot.', citation: '[@times, para. 2]' } }),
  claims('times', { statement: 'So it was.', evidence: '[@almanac, p. 4]' }),
);

const usesOf = (key: string) => sourceUses(graph).get(sourceKey.parse(key)) ?? [];

test('the uses of a source stand in the order of the source', () => {
  assert.deepEqual(
    usesOf('times').map(({ page, locator, statement, quotation }) => [
      page.path,
      locator?.value,
      statement,
      quotation,
    ]),
    [
      ['/organisations/red/', undefined, 'Third.', undefined],
      ['/organisations/red/', 2, 'Second.', 'exact words'],
      ['/people/ida-lund/', 2, 'A pilot.', undefined],
      ['/organisations/red/', 10, 'First.', undefined],
    ],
  );
});

test('a use leads to the mark that cites the source on its page', () => {
  for (const [key, uses] of sourceUses(graph)) {
    for (const { page, anchor } of uses) {
      if (page.kind === 'claim') continue;
      const marker = pageReferences(page).markers.find(({ id }) => id === anchor);
      assert.ok(marker?.items.some((item) => item.key === key));
    }
  }
  assert.deepEqual(
    usesOf('other').map(({ anchor, statement }) => [anchor, statement]),
    [
      ['cite-1', 'It is red.'],
      ['cite-3', 'Second.'],
    ],
  );
});

test('a relation is used for a statement that names its entry by title', () => {
  const related = { type: 'part-of', target: 'organisations/blue', citation: '[@map]' };
  const uses = sourceUses(
    graphOf(
      organisation('blue', { title: 'Blue council' }),
      organisation('red', { relations: [related] }),
    ),
  );
  assert.deepEqual(
    uses.get(sourceKey.parse('map'))?.map(({ statement }) => statement),
    ['Part of: Blue council'],
  );
});

test('the evidence of a claim is a use without a mark', () => {
  assert.deepEqual(
    usesOf('almanac').map(({ page, anchor, locator, statement }) => [
      page.path,
      anchor,
      locator?.value,
      statement,
    ]),
    [['/claims/times/1/', undefined, 4, 'So it was.']],
  );
});

test('a source that no page cites has no uses', () => {
  assert.deepEqual(usesOf('gazette'), []);
});
