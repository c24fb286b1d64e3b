import assert from 'node:assert/strict';
import { test } from 'node:test';
import { graphOf, organisation } from '../testing/content.ts';
import { assignPermalinks } from './assign.ts';
import { firstAddress } from './first-address.ts';
import { emptyLedger, type Ledger } from './ledger.ts';
import { publishedPages } from './published.ts';

/** The ledger after some sites of organisations, each with what took the place of what is gone. */
function recorded(
  ...steps: readonly (readonly [slugs: readonly string[], from?: string, to?: string])[]
): Ledger {
  return steps.reduce<Ledger>((ledger, [slugs, from, to]) => {
    const bodies = new Map([
      ['other', 'Of fishing boats there are few in this harbour now [@gazette].'],
    ]);
    const whole = 'The council met on a Tuesday and spoke at length of tides [@gazette].';
    const graph = graphOf(
      ...slugs.map((slug) =>
        organisation(slug, { title: `On ${slug}` }, bodies.get(slug) ?? whole),
      ),
    );
    const successors = new Map(from !== undefined && to !== undefined ? [[from, to]] : []);
    const result = assignPermalinks(ledger, publishedPages(graph), { successors }, '2026-12-01');
    assert.deepEqual([...result.lost, ...result.problems], []);
    return result.ledger;
  }, emptyLedger);
}

const at = (slug: string): string => `/organisations/${slug}/`;

for (const [what, ledger, path, expected] of [
  ['that never moved is its own', recorded([['red']]), 'red', 'red'],
  [
    'that moved twice is the first',
    recorded([['red']], [['blue'], at('red'), at('blue')], [['green'], at('blue'), at('green')]),
    'green',
    'red',
  ],
  [
    'into which another was joined is its own',
    recorded([['red', 'other']], [['red'], at('other'), at('red')]),
    'red',
    'red',
  ],
  ['that the ledger does not know is its own', recorded([['red']]), 'new', 'new'],
] as const) {
  test(`the first address of a page ${what}`, () =>
    assert.equal(firstAddress(ledger, at(path)), at(expected)));
}
