import { englishNumber, romanNumber, russianNumber } from './numbers.ts';
import { russianStem } from './russian.ts';
import { british } from './spelling.ts';
import { words, type Script, type Word } from './words.ts';

/** A word as names are compared: every form under which it counts as the same. */
export interface Term {
  readonly script: Script;
  /** The word as it was typed, folded. */
  readonly word: string;
  /** What it is compared by: "organisations" and "Organization" have one form. */
  readonly forms: readonly [string, ...string[]];
}

/** The terms of a name or a query; Chinese is compared as a whole, not here. */
export function terms(text: string): Term[] {
  const all = words(text).filter(({ script }) => script !== 'han');
  return all.filter((word, i) => !isOrdinalEnding(word, all[i - 1])).map(term);
}

/** The "th" of "18th", the "й" of "18-й". */
function isOrdinalEnding({ text }: Word, before: Word | undefined): boolean {
  return before?.script === 'number' && /^(?:st|nd|rd|th|й|я|го|е|ый|ой|ого)$/.test(text);
}

function term({ script, text }: Word): Term {
  return { script, word: text, forms: formsOf(script, text) };
}

function formsOf(script: Script, word: string): readonly [string, ...string[]] {
  if (script === 'number') return [String(Number(word))];
  if (script === 'cyrillic') return [numberForm(russianNumber(word)) ?? russianStem(word)];
  const number = numberForm(englishNumber(word));
  if (number !== undefined) return [number];
  const roman = numberForm(romanNumber(word));
  const plain = englishStem(word);
  return roman === undefined ? [plain] : [plain, roman];
}

function numberForm(number: number | undefined): string | undefined {
  return number === undefined ? undefined : String(number);
}

/** The country for its adjective and abbreviation: "Russian", "PRC". */
const countries: ReadonlyMap<string, string> = new Map([
  ['chinese', 'china'],
  ['sino', 'china'],
  ['prc', 'china'],
  ['russian', 'russia'],
  ['russo', 'russia'],
]);

/** British spelling, singular, the country for its adjective. */
function englishStem(word: string): string {
  const country = countries.get(word);
  if (country !== undefined) return country;
  const spelt = british(word);
  if (/(?:ss|us|is)$/.test(spelt) || spelt.length < 4) return spelt;
  return spelt.replace(/ies$/, 'y').replace(/s$/, '');
}
