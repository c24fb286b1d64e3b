import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../testing/random.ts';
import { normalise, normalisedWords } from './normalise.ts';

describe('texts that compare as the same', () => {
  for (const [name, one, other] of [
    ['letter case', 'Harbour COUNCIL', 'harbour council'],
    ['letter case in Russian', 'СОВЕТ Гавани', 'совет гавани'],
    ['curly double quotation marks', '“agreed”', '"agreed"'],
    ['low and high quotation marks', '„agreed‟', '"agreed"'],
    ['guillemets', '«согласовано»', '"согласовано"'],
    ['Chinese corner marks', '「同意」', '"同意"'],
    ['full-width quotation marks', '＂同意＂', '"同意"'],
    ['curly apostrophes', 'the council’s ‘view’', "the council's 'view'"],
    ['modifier and prime apostrophes', 'councilʼs coat′s', "council's coat's"],
    ['en dashes', '2004–2007', '2004-2007'],
    ['em dashes', 'ships—and crews', 'ships-and crews'],
    ['non-breaking hyphens', 'vice‑chair', 'vice-chair'],
    ['minus signs and full-width hyphens', '−5 －5', '-5 -5'],
    ['an ellipsis character', 'and so on…', 'and so on...'],
    ['an ellipsis of four dots', 'and so on....', 'and so on…'],
    ['non-breaking spaces', 'No\u00A05 of\u202F2023', 'No 5 of 2023'],
    ['thin, ideographic and several spaces', 'a\u2009b\u3000c   d', 'a b c d'],
    ['line breaks and tabs', 'one\n\ttwo\r\nthree', 'one two three'],
    ['space at the ends', '  harbour ', 'harbour'],
    ['soft hyphens', 'co\u00ADop\u00ADer\u00ADation', 'cooperation'],
    ['zero-width characters and direction marks', 'har\u200Bbour\u200E \u2060x\uFEFF', 'harbour x'],
    ['ligatures', 'ﬁrst oﬃce of the ﬂeet', 'first office of the fleet'],
    ['full-width letters and digits', 'ＡＢＣ１２', 'abc12'],
    ['composed and decomposed letters', 'Nǐ hǎo, й ё', 'Nǐ hǎo, й ё'.normalize('NFD')],
  ] as const) {
    test(`${name} make no difference`, () => {
      assert.notEqual(one, other, 'the two texts of this row differ');
      assert.equal(normalise(one), normalise(other));
    });
  }

  test('an acute accent that serves as an apostrophe makes no difference', () =>
    assert.equal(normalise('council´s'), normalise("council's")));

  test('a double prime that serves as a quotation mark makes no difference', () =>
    assert.equal(normalise('″agreed″'), normalise('"agreed"')));
});

describe('texts that compare as different', () => {
  for (const [name, one, other] of [
    ['another word', 'the council agreed', 'the council argued'],
    ['another number', '19 September', '18 September'],
    ['another separator in a number', '1,500', '1.500'],
    ['the letter ё for е', 'ещё', 'еще'],
    ['an accent', 'résumé', 'resume'],
    ['a Latin letter for a Cyrillic one', 'совет', 'cовет'],
    ['traditional characters', '國家', '国家'],
    ['a missing space', 'may be', 'maybe'],
  ] as const) {
    test(`${name} makes a difference`, () => assert.notEqual(normalise(one), normalise(other)));
  }
});

test('plain text is normalised as any other text is', () => {
  const random = new Random(7);
  const characters = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
  for (let i = 0; i < 2000; i += 1) {
    const pick = (): string =>
      random.pick(random.between(0, 9) < 4 ? [' ', '.', '`', 'A'] : characters);
    const text = Array.from({ length: random.between(0, 40) }, pick).join('');
    // A character of no width takes it the other way.
    assert.equal(normalise(text), normalise(`${text}\u200B`), JSON.stringify(text));
  }
});

test('normalising twice changes nothing more', () => {
  const text = '„Schöne“ ﬁ ½ № 5 … Ελλάς — 国\u00A0家 «Й» İ';
  assert.equal(normalise(normalise(text)), normalise(text));
});

describe('the words of a text', () => {
  for (const [name, text, words] of [
    [
      'stand without punctuation',
      'Yes: “ships, (crews) – and cargo…”.',
      ['yes', 'ships', 'crews', 'and', 'cargo'],
    ],
    [
      'keep their inner apostrophe',
      'the council’s ‘view’ of the crews’ pay',
      ['the', "council's", 'view', 'of', 'the', 'crews', 'pay'],
    ],
    ['divide at hyphens', 'vice-chair, COVID-19', ['vice', 'chair', 'covid', '19']],
    [
      'keep the separators inside a number',
      '1,500.5 tonnes, 3. In 2005, 2006',
      ['1,500.5', 'tonnes', '3', 'in', '2005', '2006'],
    ],
    ['keep an ordinal together', 'the 18th round, 1990s', ['the', '18th', 'round', '1990s']],
    ['are Cyrillic too', 'Совет обсудил №\u00A05', ['совет', 'обсудил', 'no', '5']],
    [
      'are single characters in Chinese',
      '双方举行《磋商》。',
      ['双', '方', '举', '行', '磋', '商'],
    ],
    [
      'are single characters in Chinese beside Latin letters',
      'SCO成员国and组织',
      ['sco', '成', '员', '国', 'and', '组', '织'],
    ],
    ['are single characters in Japanese', 'ひカナ', ['ひ', 'カ', 'ナ']],
    ['are none in punctuation', '… – “”!', []],
    ['are none in nothing', '', []],
  ] as const) {
    test(name, () => assert.deepEqual(normalisedWords(text), words));
  }

  test('are single characters in Chinese after a number', () => {
    assert.deepEqual(normalisedWords('9月19日在北京'), ['9', '月', '19', '日', '在', '北', '京']);
    assert.deepEqual(normalisedWords('二〇二三年'), ['二', '〇', '二', '三', '年']);
  });
});
