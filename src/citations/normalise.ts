/**
 * Normalisation, so that the same words compare as the same whatever the
 * typesetting: compatibility forms and ligatures (NFKC), quotation marks,
 * dashes, ellipses, white space and letter case make no difference; any change
 * of a word does.
 */

/** Soft hyphen, zero-width characters, byte order mark and direction marks. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const apostrophes = /[\u2018\u2019\u201A\u201B\u2032\u02BC\u0060\u00B4]/gu;
const quotationMarks = /[\u201C-\u201F\u00AB\u00BB\u2033\u300C-\u300F]/gu;
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;

/**
 * A word: a number with its inner separators, a single Han, Hiragana or Katakana
 * character (these scripts put no spaces between words), or a run of letters and
 * digits with inner apostrophes.
 */
const word =
  /\p{N}+(?:[.,]\p{N}+)*\p{L}*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+(?:'(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+)*/gu;

/** The text in its comparable form, one space between any two parts. */
export function normalise(text: string): string {
  return text
    .replace(invisible, '')
    .normalize('NFKC')
    .replace(apostrophes, "'")
    .replace(quotationMarks, '"')
    .replace(dashes, '-')
    .replace(/\.{3,}/gu, '…')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
    .normalize('NFC');
}

/** The words of a text in their comparable form, without punctuation. */
export function normalisedWords(text: string): string[] {
  return normalise(text).match(word) ?? [];
}
