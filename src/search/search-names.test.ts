import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { familyNames, hanEndings, searchNames } from './search-names.ts';

describe('the endings of a Chinese name', () => {
  for (const [name, text, expected] of [
    [
      'are all of at least two characters',
      '国家安全部',
      ['国家安全部', '家安全部', '安全部', '全部'],
    ],
    ['are the name itself when it has two', '外交', ['外交']],
    ['are taken from each run of Han characters', '中国–俄罗斯', ['中国', '俄罗斯', '罗斯']],
    ['leave other letters out', 'SCO成员国2023', ['成员国', '员国']],
    ['keep rare characters whole', '𠮷田茂', ['𠮷田茂', '田茂']],
    ['are the character of a name of one', '毛', ['毛']],
    ['are none in a name without Han characters', 'SCO', []],
  ] as const) {
    test(name, () => assert.deepEqual(hanEndings(text), expected));
  }
});

describe('the words under which a page is found', () => {
  test('are its other names, pinyin, Russian names and the endings of the Chinese ones', () => {
    assert.deepEqual(
      searchNames(['ITAR-TASS'], {
        zh: {
          text: '塔斯社',
          short: '塔社',
          traditional: '塔斯社',
          pinyin: 'Tǎsīshè',
          unconfirmed: true,
        },
        ru: { text: 'ТАСС', short: 'ИТАР', unconfirmed: true },
      }),
      ['ITAR-TASS', 'Tǎsīshè', 'ТАСС', 'ИТАР', '塔斯社', '斯社', '塔社'],
    );
  });

  test('are each named once', () => {
    assert.deepEqual(searchNames(['ШОС', 'ШОС'], { ru: { text: 'ШОС', unconfirmed: true } }), [
      'ШОС',
    ]);
  });

  test('are none without names', () => {
    assert.deepEqual(searchNames([], {}), []);
  });
});

test('the family name of a person is a name in every spelling', () => {
  assert.deepEqual(familyNames('Sergei Shoigu', 'Shoigu', ['Sergey Shoygu', 'Schoigu']), [
    'Shoigu',
    'Shoygu',
    'Schoigu',
  ]);
  assert.deepEqual(familyNames('Wang Yi', 'Wang', ['Wang I']), ['Wang', 'Wang']);
});
