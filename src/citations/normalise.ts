/**
 * Normalisation, so that the same words compare as the same whatever the
 * typesetting: compatibility forms and ligatures (NFKC), quotation marks,
 * dashes, ellipses, white space and letter case make no difference; any change
 * of a word does.
 */

/** Soft hyphen, zero-width characters, byte order mark and direction marks. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
/** NFKC takes these two apart, into a space with an accent and into two primes: they go first. */
const acuteAccent = /\u00B4/gu;
const doublePrime = /\u2033/gu;
const apostrophes = /[\u2018\u2019\u201A\u201B\u2032\u02BC\u0060]/gu;
const quotationMarks = /[\u201C-\u201F\u00AB\u00BB\u300C-\u300F]/gu;
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;

/** Han, Hiragana and Katakana put no spaces between words, so each character counts as one. */
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const digit = String.raw`[\p{N}--${unspaced}]`;
const letter = String.raw`[\p{L}--${unspaced}]`;
const character = String.raw`[[\p{L}\p{M}\p{N}]--${unspaced}]`;

/**
 * A word: one unspaced character, a number with its inner separators and the letters
 * behind it ("18th"), or a run of letters and digits with inner apostrophes.
 */
const word = new RegExp(
  `${unspaced}|${digit}+(?:[.,]${digit}+)*${letter}*|${character}+(?:'${character}+)*`,
  'gv',
);

/** Most texts are written without what only other characters need. */
const plain = /^[ -~]*$/;

/** The text in its comparable form, one space between any two parts. */
export function normalise(text: string): string {
  if (plain.test(text)) {
    return text
      .replaceAll('`', "'")
      .replace(/\.{3,}/g, '…')
      .replace(/ {2,}/g, ' ')
      .trim()
      .toLowerCase();
  }
  return text
    .replace(invisible, '')
    .replace(acuteAccent, "'")
    .replace(doublePrime, '"')
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
