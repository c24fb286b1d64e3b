import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventedName } from './names.ts';

test('each number has a name of its own, in three scripts', () => {
  const names = Array.from({ length: 40_000 }, (_, number) => inventedName(number));
  assert.equal(new Set(names.map(({ latin }) => latin)).size, names.length);
  for (const { latin, cyrillic, han } of names) {
    assert.match(latin, /^[A-Z][a-z]+$/);
    assert.match(cyrillic, /^\p{Script=Cyrillic}+$/u);
    assert.match(han, /^\p{Script=Han}+$/u);
  }
});
