import type { Names } from '../../schemas/names.ts';
import type { FieldPosition } from '../../graph/model.ts';
import type { Finding, Rule } from '../rule.ts';

/** What the letters of a name must be, and what else may stand in it. */
const scripts = {
  zh: { name: 'Han characters', letters: /^[\p{Script=Han}\p{N}]+$/u },
  ru: { name: 'Cyrillic letters', letters: /^[\p{Script=Cyrillic}\p{N}]+$/u },
  pinyin: { name: 'Latin letters', letters: /^[\p{Script=Latin}\p{M}\p{N}]+$/u },
} as const;

const fields = [
  ['zh', 'text', scripts.zh],
  ['zh', 'short', scripts.zh],
  ['zh', 'traditional', scripts.zh],
  ['zh', 'pinyin', scripts.pinyin],
  ['ru', 'text', scripts.ru],
  ['ru', 'short', scripts.ru],
] as const;

export const nameScript: Rule = {
  description:
    'Chinese names are written in Han characters, pinyin in Latin letters, Russian names in Cyrillic.',
  run: (graph) =>
    [...graph.entries.values(), ...graph.people.values()].flatMap(({ data, at }) =>
      findings(data.names, at),
    ),
};

function findings(names: Names, at: FieldPosition): Finding[] {
  return fields.flatMap(([language, key, { name, letters }]) => {
    const values: Readonly<Record<string, unknown>> = names[language] ?? {};
    const text = values[key];
    if (typeof text !== 'string') return [];
    const withoutRomanNumerals = text.replace(/(?<!\p{L})[IVXLC]+(?!\p{L})/gu, '');
    const foreign = (withoutRomanNumerals.match(/[\p{L}\p{N}]/gu) ?? []).filter(
      (letter) => !letters.test(letter),
    );
    if (foreign.length === 0) return [];
    return [
      {
        message: `The name "${text}" holds characters that are not ${name}: ${[...new Set(foreign)].join(' ')}.`,
        hint: `Write names.${language}.${key} in ${name}; put other spellings under "aliases".`,
        positions: [at(['names', language, key])],
      },
    ];
  });
}
