import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { containsWords, quotedPassages, unquotedParts } from './quoted-passages.ts';

describe('the passages of a text that are long enough to be proved', () => {
  for (const [name, text, passages] of [
    ['none in a text without quotation marks', 'She said so.', []],
    ['one of four words', 'He said “one two three four”.', ['one two three four']],
    ['none of three words', 'The so-called “one two three” met.', []],
    ['a word is counted without its punctuation', '“one – two … three!”', []],
    ['several, in order', '“a b c d” and “e f g h”', ['a b c d', 'e f g h']],
    ['with its typography', '“one ‘two’, three – 4%”', ['one ‘two’, three – 4%']],
    ['over a line end', '“one two\nthree four”', ['one two\nthree four']],
    ['in Chinese, character by character', '他说“双方同意”。', ['双方同意']],
    ['none in straight quotation marks', '"one two three four"', []],
    ['none that is not closed', 'He said “one two three four.', []],
    ['the inner one of two', '“a b c d “one two three four””', ['one two three four']],
  ] as const) {
    test(name, () => assert.deepEqual(quotedPassages(text), passages));
  }
});

describe('the parts of a text outside quotation marks', () => {
  for (const [name, text, parts] of [
    ['are the text where there are none', 'One two.', ['One two.']],
    ['stand around a passage', 'One “two” three.', ['One ', ' three.']],
    ['stand around each of several', '“one” and “two”', ['', ' and ', '']],
    ['stand around a passage of one word too', 'a “b” c', ['a ', ' c']],
    ['hold a passage that is not closed', 'One “two three.', ['One “two three.']],
    ['hold what straight quotation marks enclose', 'One "two".', ['One "two".']],
  ] as const) {
    test(name, () => assert.deepEqual(unquotedParts(text), parts));
  }
});

describe('the words of a passage', () => {
  const text = 'We shall share our charts, our pilots – and “1,500 buoys” – with every port.';
  for (const [name, passage, contained] of [
    ['stand in the text', 'share our charts', true],
    ['are the text', text, true],
    ['stand there in other typography', 'PILOTS and 1,500 buoys, with', true],
    ['stand at its end', 'with every port', true],
    ['stand there with a gap', 'share our pilots', false],
    ['stand there in another order', 'charts our share', false],
    ['begin inside a word', 'hall share our', false],
    ['end inside a word', 'share our chart', false],
    ['are another number', '1,50 buoys', false],
    ['are none', '“…”', false],
    ['go on after the text', 'every port of ours', false],
  ] as const) {
    test(`${name}: ${contained}`, () => assert.equal(containsWords(text, passage), contained));
  }

  test('stand in a Chinese text without spaces', () => {
    assert.equal(containsWords('双方将在引航方面加强合作。', '引航方面'), true);
    assert.equal(containsWords('双方将在引航方面加强合作。', '引航合作'), false);
  });
});
