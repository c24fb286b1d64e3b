import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceKey } from '../schemas/ids.ts';
import { claimsAtPlace } from './claims-at-place.ts';
import { loadGraph } from './load.ts';

const graph = loadGraph('content');

test('the claims of a paragraph are those that its register puts there', () => {
  for (const claim of graph.claims) {
    const { paragraph } = claim.data;
    if (paragraph === 'page') continue;
    const found = claimsAtPlace(graph, claim.source, { label: 'para.', value: paragraph });
    assert.ok(found.includes(claim), claim.id);
    assert.ok(
      found.every(({ data, source }) => data.paragraph === paragraph && source === claim.source),
    );
  }
});

test('a source without a register, another locator and none have no claims', () => {
  const caixin = sourceKey.parse('caixin-2023');
  assert.deepEqual(
    claimsAtPlace(graph, sourceKey.parse('no-such-source'), { label: 'para.', value: 1 }),
    [],
  );
  assert.deepEqual(claimsAtPlace(graph, caixin, { label: 'p.', value: 1 }), []);
  assert.deepEqual(claimsAtPlace(graph, caixin, undefined), []);
});
