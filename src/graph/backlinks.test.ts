import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryId, personSlug } from '../schemas/ids.ts';
import { graphOf, mechanism, organisation, person } from '../testing/content.ts';
import { backlinks } from './backlinks.ts';

const graph = graphOf(
  organisation(
    'red',
    {},
    'The [talks](../mechanisms/talks.mdx#history) began [@gazette]. [Ida Lund](../people/ida-lund.yaml) left the [talks](../mechanisms/talks.mdx) [@gazette].',
  ),
  organisation(
    'blue',
    {},
    'See [red](red.mdx), [blue](#history) and the [talks](../mechanisms/talks.mdx) [@gazette].',
  ),
  mechanism(
    'talks',
    {},
    'The [source](../sources/gazette.yaml) tells of [nothing](../events/none.mdx) [@gazette].',
  ),
  person('ida-lund'),
);

test('an entry is mentioned once by each page, with the first sentence that links to it', () => {
  assert.deepEqual(
    backlinks(graph)
      .entries.get(entryId.parse('mechanisms/talks'))
      ?.map(({ page, sentence }) => [page.path, sentence]),
    [
      ['/organisations/red/', 'The talks began.'],
      ['/organisations/blue/', 'See red, blue and the talks.'],
    ],
  );
});

test('a person is mentioned as an entry is', () => {
  assert.deepEqual(
    backlinks(graph)
      .people.get(personSlug.parse('ida-lund'))
      ?.map(({ page, sentence }) => [page.path, sentence]),
    [['/organisations/red/', 'Ida Lund left the talks.']],
  );
});

test('a link of a page to itself is no mention of it', () => {
  assert.equal(backlinks(graph).entries.get(entryId.parse('organisations/blue')), undefined);
});

test('the same graph is inverted once', () => {
  assert.equal(backlinks(graph), backlinks(graph));
});
