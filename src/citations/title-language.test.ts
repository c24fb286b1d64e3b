import assert from 'node:assert/strict';
import test from 'node:test';
import { titleLanguage } from './title-language.ts';

for (const [title, language, expected] of [
  ['A title', 'en', undefined],
  ['上海合作组织', 'zh-Hans', 'zh-Hans'],
  ['[Report on a meeting]', 'zh-Hans', undefined],
] as const) {
  test(`the title "${title}" of a text in ${language} has the language ${expected}`, () => {
    assert.equal(titleLanguage({ title, language }), expected);
  });
}
