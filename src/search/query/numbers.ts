/**
 * Numbers in words: "eighteenth", "XVIII", "十八", "восемнадцатый" are all 18, so that
 * a round is found however it is counted.
 */

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
const cardinals =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
/** How the Russian ordinals begin, whatever their case. */
const russian =
  'перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат';

const english = new Map(
  [ordinals, cardinals].flatMap((list) => list.split(' ').map((word, i) => [word, i + 1] as const)),
);
const russianStems = russian.split(' ');

/** The number that an English word says: "eighteenth", "eighteen", "18th". */
export function englishNumber(word: string): number | undefined {
  return english.get(word);
}

/** The number of an English ordinal up to "twentieth". */
export function ordinalNumber(word: string): number | undefined {
  const at = ordinals.split(' ').indexOf(word);
  return at < 0 ? undefined : at + 1;
}

/** The ordinal of a number up to 20 in its two forms: "eighteenth" and "18th". */
export function ordinalWord(number: number): { word: string; figures: string } | undefined {
  const word = ordinals.split(' ')[number - 1];
  if (word === undefined) return undefined;
  const ending = { 1: 'st', 2: 'nd', 3: 'rd' }[number] ?? 'th';
  return { word, figures: `${number}${ending}` };
}

/** The number that a Russian ordinal says, in any case: "восемнадцатого". */
export function russianNumber(word: string): number | undefined {
  // The longest stem wins: десят begins like девят, двенадцат like двадцат does not.
  const at = russianStems.findLastIndex(
    (stem) =>
      word.startsWith(stem) &&
      /^(?:[ыои]й|[ао]?я|ое|ого|ому|ым|ом|ой|ую|ые|ых|ими|ыми|ий|ья|ье|ьего|ьем|ьей)$/.test(
        word.slice(stem.length),
      ),
  );
  return at < 0 ? undefined : at + 1;
}

/** The number that a Roman numeral up to 39 says. "xi" is none: it is a name here. */
export function romanNumber(word: string): number | undefined {
  const match = /^(x{0,3})(ix|iv|v?i{0,3})$/.exec(word);
  if (!match || word.length < 2 || word === 'xi') return undefined;
  const ones = { ix: 9, iv: 4 }[match[2] ?? ''] ?? (match[2] ?? '').replace('v', 'iiiii').length;
  return (match[1] ?? '').length * 10 + ones;
}

const digits = '一二三四五六七八九';

/** Writes Chinese numerals up to 99 that count something as digits: 第十八轮 becomes 第18轮. */
export function withDigits(text: string): string {
  return text.replace(
    /(?<=第)([二三四五六七八九]?)(十?)([一二三四五六七八九]?)/g,
    (whole, tens: string, ten: string, ones: string) => {
      if (whole === '') return whole;
      if (ten === '') return ones === '' ? String(digits.indexOf(tens) + 1) : whole;
      return String((tens === '' ? 1 : digits.indexOf(tens) + 1) * 10 + digits.indexOf(ones) + 1);
    },
  );
}
