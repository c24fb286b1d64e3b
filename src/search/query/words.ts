/** What a word is written in; decides how it is compared. */
export type Script = 'latin' | 'cyrillic' | 'han' | 'number';

export interface Word {
  readonly script: Script;
  /** Lower case, without accents and tone marks. */
  readonly text: string;
}

/**
 * Lower case, without accents, tone marks and width: "Wáng Yì" and "ＷＡＮＧ ＹＩ" are
 * "wang yi". Cyrillic keeps й, which is a letter and no accented и, and loses ё.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/['’ʼ`´]s?(?![\p{L}\p{N}])/gu, '')
    .replace(/['’ʼ`´]/g, '');
}

const wordPattern =
  /(?<han>\p{Script=Han}+)|(?<number>\p{N}+)|(?<cyrillic>\p{Script=Cyrillic}+)|(?<latin>[\p{L}\p{M}]+)/gu;

/** The words of a text; letters, digits and Han characters that touch are words of their own. */
export function words(text: string): Word[] {
  return [...folded(text).matchAll(wordPattern)].map(({ 0: word, groups }) => ({
    script: scriptOf(groups),
    text: word,
  }));
}

function scriptOf(groups: Readonly<Record<string, string | undefined>> | undefined): Script {
  if (groups?.['han'] !== undefined) return 'han';
  if (groups?.['number'] !== undefined) return 'number';
  return groups?.['cyrillic'] === undefined ? 'latin' : 'cyrillic';
}

/** A name without anything but its letters and digits: what two spellings of one name share. */
export function squashed(text: string): string {
  return folded(text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<=[ln])v/g, 'u');
}
