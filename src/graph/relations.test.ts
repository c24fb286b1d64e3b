import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryId } from '../schemas/ids.ts';
import { event, graphOf, mechanism, organisation } from '../testing/content.ts';
import { pageReferences } from './page-references.ts';
import { relationGroups } from './relations.ts';

const relation = (type: string, target: string) => ({ type, target, citation: '[@gazette]' });

const graph = graphOf(
  organisation('red', {
    relations: [
      relation('distinct-from', 'organisations/blue'),
      relation('member-of', 'mechanisms/talks'),
      relation('part-of', 'organisations/blue'),
      relation('part-of', 'organisations/nowhere'),
    ],
  }),
  organisation('blue', { relations: [relation('distinct-from', 'organisations/red')] }),
  mechanism('talks'),
  event('round-two', {
    relations: [
      relation('follows', 'events/round-one'),
      relation('held-under', 'mechanisms/talks'),
    ],
  }),
  event('round-one', { relations: [relation('held-under', 'mechanisms/talks')] }),
);

const groupsOf = (id: string): unknown[] =>
  (relationGroups(graph).get(entryId.parse(id)) ?? []).map(({ heading, related }) => [
    heading,
    related.map(({ entry }) => entry.id),
  ]);

test('a relation shows on the page that declares it, in the order of the table of types', () => {
  assert.deepEqual(groupsOf('organisations/red'), [
    ['Part of', ['organisations/blue']],
    ['Member of', ['mechanisms/talks']],
    ['Not to be confused with', ['organisations/blue']],
  ]);
});

test('a relation shows on the page of its target under the inverse name', () => {
  assert.deepEqual(groupsOf('mechanisms/talks'), [
    ['Members with a page', ['organisations/red']],
    ['Meetings held under it', ['events/round-two', 'events/round-one']],
  ]);
  assert.deepEqual(groupsOf('events/round-one'), [
    ['Held under', ['mechanisms/talks']],
    ['Followed by', ['events/round-two']],
  ]);
});

test('a relation that both pages declare shows once', () => {
  assert.deepEqual(groupsOf('organisations/blue'), [
    ['Parts', ['organisations/red']],
    ['Not to be confused with', ['organisations/red']],
  ]);
});

test('a relation to a page that there is not shows nowhere', () => {
  assert.equal(relationGroups(graph).get(entryId.parse('organisations/nowhere')), undefined);
});

test('a relation carries the mark of its citation on the page that declares it', () => {
  for (const groups of relationGroups(graph).values()) {
    for (const { declaredBy, markerIndex } of groups.flatMap(({ related }) => related)) {
      assert.equal(declaredBy.cited[markerIndex]?.part, 'relation');
      assert.ok(pageReferences(declaredBy).markers[markerIndex]);
    }
  }
  const [, memberOf] = relationGroups(graph).get(entryId.parse('organisations/red')) ?? [];
  const related = memberOf?.related[0];
  assert.equal(
    related?.declaredBy.cited[related.markerIndex]?.statement,
    'Member of: mechanisms/talks',
  );
});
