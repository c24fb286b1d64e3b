/**
 * Names that nobody bears. Each number has one name of its own, written in Latin,
 * Cyrillic and Han characters, so that no two pages of a corpus are called the same
 * and the search has three scripts to find.
 */

type Syllable = readonly [latin: string, cyrillic: string, han: string];

const first: readonly Syllable[] = [
  ['Bar', 'Бар', '巴'],
  ['Dor', 'Дор', '多'],
  ['Fal', 'Фал', '法'],
  ['Gan', 'Ган', '甘'],
  ['Hol', 'Хол', '霍'],
  ['Kel', 'Кел', '凯'],
  ['Lum', 'Лум', '卢'],
  ['Mar', 'Мар', '马'],
  ['Nor', 'Нор', '诺'],
  ['Pel', 'Пел', '佩'],
  ['Ros', 'Рос', '罗'],
  ['Sal', 'Сал', '萨'],
  ['Tar', 'Тар', '塔'],
  ['Vel', 'Вел', '维'],
  ['Wen', 'Вен', '温'],
  ['Yar', 'Яр', '雅'],
  ['Zan', 'Зан', '赞'],
];
const middle: readonly Syllable[] = [
  ['a', 'а', '阿'],
  ['be', 'бе', '别'],
  ['du', 'ду', '都'],
  ['go', 'го', '戈'],
  ['ki', 'ки', '基'],
  ['la', 'ла', '拉'],
  ['mi', 'ми', '米'],
  ['no', 'но', '努'],
  ['re', 'ре', '雷'],
  ['sa', 'са', '莎'],
  ['ti', 'ти', '季'],
  ['vo', 'во', '沃'],
  ['zu', 'зу', '祖'],
];
const last: readonly Syllable[] = [
  ['bek', 'бек', '别克'],
  ['dan', 'дан', '丹'],
  ['gorod', 'город', '哥罗德'],
  ['kand', 'канд', '坎德'],
  ['lin', 'лин', '林'],
  ['mar', 'мар', '玛'],
  ['nesh', 'неш', '涅什'],
  ['polis', 'полис', '波利斯'],
  ['ria', 'рия', '里亚'],
  ['stan', 'стан', '斯坦'],
  ['ton', 'тон', '顿'],
  ['vik', 'вик', '维克'],
];

/** One name in three scripts. */
export interface InventedName {
  readonly latin: string;
  readonly cyrillic: string;
  readonly han: string;
}

/** How many names of three syllables there are; more numbers get a fourth. */
const threeSyllables = first.length * middle.length * last.length;
/** Shares no factor with the number above: neighbours in number differ in their first syllable. */
const scatter = 1009;

/** The name of a number, from 0. */
export function inventedName(number: number): InventedName {
  const place = ((number % threeSyllables) * scatter) % threeSyllables;
  const more = Math.floor(number / threeSyllables);
  const parts = [
    first[place % first.length],
    middle[Math.floor(place / first.length) % middle.length],
    ...digits(more).map((digit) => middle[digit]),
    last[Math.floor(place / (first.length * middle.length))],
  ].filter((part) => part !== undefined);
  return {
    latin: parts.map(([latin]) => latin).join(''),
    cyrillic: parts.map(([, cyrillic]) => cyrillic).join(''),
    han: parts.map(([, , han]) => han).join(''),
  };
}

/** A number written with the middle syllables as digits; zero has none. */
function digits(number: number): number[] {
  if (number === 0) return [];
  const { length } = middle;
  return [...digits(Math.floor((number - 1) / length)), (number - 1) % length];
}
