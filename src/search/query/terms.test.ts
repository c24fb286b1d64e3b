import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { terms } from './terms.ts';
import { sameStem } from './russian.ts';

describe('words are compared by one form', () => {
  for (const [name, text, expected] of [
    ['plural and spelling', 'Organizations', ['organisation']],
    ['the country for its adjective', 'Russian Chinese', ['russia', 'china']],
    ['ordinals', '18th eighteenth', ['18', '18']],
    ['numbers with leading zeros', '05', ['5']],
    ['a Roman numeral or the letters', 'VI', ['vi|6']],
    ['Xi is a name', 'Xi', ['xi']],
    ['Russian cases', 'Патрушевым организации', ['патрушев', 'организац']],
    [
      'Russian abbreviations of the countries',
      'РФ КНР России Китая',
      ['росси', 'кита', 'росси', 'кита'],
    ],
    ['the ending of a Russian ordinal', '18-й раунд', ['18', 'раунд']],
    ['words in -ss, -us, -is', 'press status crisis', ['press', 'status', 'crisis']],
    ['nothing of Chinese', '上合组织', []],
  ] as const) {
    test(name, () =>
      assert.deepEqual(
        terms(text).map(({ forms }) => forms.join('|')),
        expected,
      ),
    );
  }
});

describe('Russian stems', () => {
  for (const [a, b, expected] of [
    ['патруш', 'патрушев', true],
    ['консультаци', 'консультац', true],
    ['мин', 'минобороны', false],
    ['совет', 'союз', false],
  ] as const) {
    test(`${a} and ${b}`, () => assert.equal(sameStem(a, b), expected));
  }
});
