import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryId, personSlug } from '../schemas/ids.ts';
import { entryIn, graphOf, mechanism, organisation, person } from '../testing/content.ts';
import { backlinks, mentionsOf, mentionsOnPage, muchMentioned } from './backlinks.ts';

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

test('an entry with more mentions than its page can hold has a list of its own', () => {
  const mentioning = Array.from({ length: mentionsOnPage + 1 }, (_, i) =>
    organisation(`body-${i}`, {}, 'See [red](red.mdx) and [blue](blue.mdx) [@gazette].'),
  );
  const many = graphOf(organisation('red'), ...mentioning);
  assert.deepEqual(
    muchMentioned(many).map(({ path }) => path),
    ['/organisations/red/'],
  );
  const few = graphOf(organisation('red'), ...mentioning.slice(1));
  assert.deepEqual(muchMentioned(few), []);
  assert.equal(mentionsOf(few, entryIn(few, 'organisations/red')).length, mentionsOnPage);
});
