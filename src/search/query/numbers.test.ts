import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { englishNumber, ordinalWord, romanNumber, russianNumber, withDigits } from './numbers.ts';

describe('numbers in words', () => {
  for (const [word, expected] of [
    ['eighteenth', 18],
    ['eighteen', 18],
    ['first', 1],
    ['twentieth', 20],
    ['round', undefined],
  ] as const) {
    test(`English: ${word}`, () => assert.equal(englishNumber(word), expected));
  }
  for (const [word, expected] of [
    ['восемнадцатый', 18],
    ['восемнадцатого', 18],
    ['десятый', 10],
    ['девятого', 9],
    ['двадцатом', 20],
    ['двенадцатая', 12],
    ['третий', 3],
    ['вторник', undefined],
    ['раунд', undefined],
  ] as const) {
    test(`Russian: ${word}`, () => assert.equal(russianNumber(word), expected));
  }
  for (const [word, expected] of [
    ['xviii', 18],
    ['vi', 6],
    ['ix', 9],
    ['xx', 20],
    ['xi', undefined],
    ['x', undefined],
    ['mix', undefined],
  ] as const) {
    test(`Roman: ${word}`, () => assert.equal(romanNumber(word), expected));
  }
  for (const [text, expected] of [
    ['中俄第十八轮磋商', '中俄第18轮磋商'],
    ['第六轮', '第6轮'],
    ['第十届', '第10届'],
    ['第二十三次', '第23次'],
    ['十八大', '十八大'],
    ['第18轮', '第18轮'],
  ] as const) {
    test(`Chinese: ${text}`, () => assert.equal(withDigits(text), expected));
  }
});

describe('ordinals in both forms', () => {
  for (const [number, expected] of [
    [18, { word: 'eighteenth', figures: '18th' }],
    [2, { word: 'second', figures: '2nd' }],
    [12, { word: 'twelfth', figures: '12th' }],
    [21, undefined],
    [0, undefined],
  ] as const) {
    test(String(number), () => assert.deepEqual(ordinalWord(number), expected));
  }
});
