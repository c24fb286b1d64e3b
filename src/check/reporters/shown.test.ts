import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shown } from './shown.ts';

for (const [name, text, expected] of [
  ['plain words', 'The link "x" leads nowhere – 中文, Россия.', undefined],
  [
    'escape sequences of a terminal',
    '\u001B[2J\u001B]0;title\u0007',
    '<U+001B>[2J<U+001B>]0;title<U+0007>',
  ],
  ['a text that would run backwards', 'a\u202Etxt.exe', 'a<U+202E>txt.exe'],
  ['a character beyond the first plane', 'a\u{E0041}b', 'a<U+E0041>b'],
  ['a carriage return', 'a\rb', 'a<U+000D>b'],
] as const) {
  test(`${name} are printed so that all is seen`, () => {
    assert.equal(shown(text), expected ?? text);
  });
}

test('a text as long as a file is cut', () => {
  assert.equal(shown('x'.repeat(200_000)), `${'x'.repeat(1000)}…`);
});
