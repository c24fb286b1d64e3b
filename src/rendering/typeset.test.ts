import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findCitations } from '../citations/syntax.ts';
import { typeset } from './typeset.ts';

describe('a text is cut at its citations', () => {
  for (const [text, expected] of [
    ['One [@a].', ['One.', '^']],
    ['One [@a]', ['One', '^']],
    ['One. [@a] Two', ['One.', '^', ' Two']],
    ['One [@a], two [@b]; three', ['One,', '^', ' two;', '^', ' three']],
    ['One [@a]... two', ['One...', '^', ' two']],
    ['[@a] One', ['^', ' One']],
    [' [@a].', ['.', '^']],
    ['[@a]', ['^']],
    ['One\u00A0\n[@a]!', ['One!', '^']],
    ['One [@a][@b]', ['One', '^', '^']],
    ['One [@a] (two)', ['One', '^', ' (two)']],
  ] as const) {
    test(`"${text}"`, () => {
      assert.deepEqual(
        typeset(text, findCitations(text)).map((part) => (part === 'citation' ? '^' : part.text)),
        expected,
      );
    });
  }

  test('and the marks of neighbouring citations all stand behind the full stop', () => {
    const text = 'One [@a] [@b].';
    assert.deepEqual(typeset(text, findCitations(text)), [
      { text: 'One.' },
      'citation',
      'citation',
    ]);
  });
});
