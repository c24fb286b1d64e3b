import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { folded, squashed, words } from './words.ts';

describe('a folded text', () => {
  for (const [name, text, expected] of [
    ['has no tone marks', 'Wáng Yì', 'wang yi'],
    ['has no width', 'ＲＡＴＳ', 'rats'],
    ['keeps й, which is no accented и', 'Шойгу', 'шойгу'],
    ['has е for ё', 'объединённых', 'объединенных'],
    ['loses the possessive', 'Russia’s and the states’', 'russia and the states'],
    ['keeps the letters about an apostrophe together', "Hsi Chin-p'ing", 'hsi chin-ping'],
  ] as const) {
    test(name, () => assert.equal(folded(text), expected));
  }
});

describe('the words of a text', () => {
  for (const [name, text, expected] of [
    [
      'are told apart by punctuation',
      'Xi–Patrushev meeting, 2011',
      ['latin xi', 'latin patrushev', 'latin meeting', 'number 2011'],
    ],
    ['are told apart by script', '第18轮SCO', ['han 第', 'number 18', 'han 轮', 'latin sco']],
    ['may be Cyrillic', '18-й раунд', ['number 18', 'cyrillic й', 'cyrillic раунд']],
    ['are none without letters and digits', '–!?', []],
  ] as const) {
    test(name, () =>
      assert.deepEqual(
        words(text).map(({ script, text: word }) => `${script} ${word}`),
        expected,
      ),
    );
  }
});

describe('a squashed name', () => {
  for (const [text, expected] of [
    ['Shànghǎi Hézuò Zǔzhī', 'shanghaihezuozuzhi'],
    ['quánqiú zhànlüè', 'quanqiuzhanlue'],
    ['quanqiu zhanlve', 'quanqiuzhanlue'],
    ['Regional Anti-Terrorist Structure', 'regionalantiterroriststructure'],
    ['国家 安全部', '国家安全部'],
  ] as const) {
    test(`of ${text} is ${expected}`, () => assert.equal(squashed(text), expected));
  }
});
