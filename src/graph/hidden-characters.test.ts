import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findHidden, nameOfHidden, withHiddenShown } from './hidden-characters.ts';

describe('what is seen is not hidden', () => {
  for (const text of [
    '',
    'Plain words – “quoted”, with\ttabs\nand lines.',
    'Москва, Шойгу́',
    '中文、国家 𠮷 Tǎsīshè',
    'a\u00A0b\u202Fc\u2009d',
    '😀 ½ № ← 1️'.slice(0, -1),
    '\uFFFD',
  ]) {
    test(JSON.stringify(text), () => assert.equal(findHidden(text), undefined));
  }
});

describe('what is not seen is found, with its place and name', () => {
  for (const [text, offset, name] of [
    ['ab\u200Bc', 2, 'U+200B (zero-width space)'],
    ['\uFEFFab', 0, 'U+FEFF (zero-width no-break space)'],
    ['a\u202E\u202C', 1, 'U+202E (right-to-left override)'],
    ['a\u00ADb', 1, 'U+00AD (soft hyphen)'],
    ['\u{E0041}', 0, 'U+E0041'],
    ['😀\u{10FFFF}', 2, 'U+10FFFF'],
    ['a\u0000', 1, 'U+0000'],
    ['a\u0085', 1, 'U+0085'],
  ] as const) {
    test(name, () => {
      const found = findHidden(text);
      assert.deepEqual([found?.offset, nameOfHidden(found?.character ?? '')], [offset, name]);
    });
  }
});

test('a text is shown with every hidden character spelt out', () => {
  assert.equal(withHiddenShown('a\u202Eb\u200Bc'), 'a<U+202E>b<U+200B>c');
});
