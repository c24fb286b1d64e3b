import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, claims, graphOf } from '../testing/content.ts';
import { claimsByParagraph } from './claim-paragraphs.ts';

test('statements stand by paragraph in the order of the article, those about the page first', () => {
  const graph = graphOf(
    article('times', ['One.', 'Two.', 'Three.']),
    claims('times', { paragraph: 1 }, { paragraph: 3 }, { paragraph: 'page' }, { paragraph: 1 }),
  );
  assert.deepEqual(
    claimsByParagraph(graph.claims).map(({ paragraph, claims: group }) => [
      paragraph,
      group.map(({ data }) => data.number),
    ]),
    [
      ['page', [3]],
      [1, [1, 4]],
      [3, [2]],
    ],
  );
});
