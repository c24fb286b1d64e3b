import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { latexText, latexUrl } from './latex-text.ts';

describe('a text in LaTeX', () => {
  for (const [text, latex] of [
    ['Rock & roll: 100 % of $5, #1 a_b', 'Rock \\& roll: 100 \\% of \\$5, \\#1 a\\_b'],
    ['a {b} c\\d', 'a \\textbraceleft{}b\\textbraceright{} c\\textbackslash{}d'],
    ['x~y^z', 'x\\textasciitilde{}y\\textasciicircum{}z'],
    ['<a>|b', '\\textless{}a\\textgreater{}\\textbar{}b'],
    ["a--b ''c'' ``d ?`", "a-{}-b '{}'c'{}' `{}`d ?{}`"],
    ['China–Russia “上海” Шанхай', 'China–Russia “上海” Шанхай'],
    ['one\r\n two\u2028three\u0000four', 'one two three four'],
  ] as const) {
    test(JSON.stringify(text), () => assert.equal(latexText(text), latex));
  }
});

describe('an address in LaTeX', () => {
  for (const [url, written] of [
    ['https://e.example/a_b/~c?d=%20&e=f#g', 'https://e.example/a_b/~c?d=%20&e=f#g'],
    ['https://e.example/}a{b\\', 'https://e.example/%7Da%7Bb%5C'],
    ['https://e.example/a b\n"c"', 'https://e.example/a%20b%0A%22c%22'],
    ['https://e.example/上海', 'https://e.example/上海'],
  ] as const) {
    test(JSON.stringify(url), () => assert.equal(latexUrl(url), written));
  }
});
