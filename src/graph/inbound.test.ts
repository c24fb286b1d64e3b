import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryId } from '../schemas/ids.ts';
import { graphOf, mechanism, organisation } from '../testing/content.ts';
import { inboundPages } from './inbound.ts';

const relation = (target: string) => ({ type: 'part-of', target, citation: '[@gazette]' });

const inbound = inboundPages(
  graphOf(
    organisation(
      'red',
      { relations: [relation('organisations/blue'), relation('organisations/none')] },
      'The [talks](../mechanisms/talks.mdx) and [red](red.mdx) itself [@gazette].',
    ),
    organisation('blue'),
    mechanism('talks'),
  ),
);

const pagesTo = (id: string): string[] => [...(inbound.get(entryId.parse(id)) ?? [])];

test('a link leads to its target, and not back', () => {
  assert.deepEqual(pagesTo('mechanisms/talks'), ['organisations/red']);
});

test('a relation leads both ways, since both pages show it', () => {
  assert.deepEqual(pagesTo('organisations/blue'), ['organisations/red']);
});

test('neither a link to itself nor a relation to a page that there is not leads to an entry', () => {
  assert.deepEqual(pagesTo('organisations/red'), ['organisations/blue']);
  assert.deepEqual(pagesTo('organisations/none'), []);
});
