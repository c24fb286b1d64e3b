import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { exactNamesFirst, nameSeparator } from './rank.ts';

const page = (title: string, ...aliases: readonly string[]) => ({
  meta: { title, ...(aliases.length > 0 && { aliases: aliases.join(nameSeparator) }) },
});

const pages = [
  page('Members of the SCO', 'Member states'),
  page('Regional Anti-Terrorist Structure', 'RATS', 'Региональная структура'),
  page('Shanghai Cooperation Organisation', 'SCO', 'ШОС', 'Shànghǎi Hézuò Zǔzhī', '上合组织'),
  page('Nikolai Patrushev', 'Patruschew', 'Николай Патрушев'),
  page('SCO'),
];
const titlesFor = (query: string): string[] =>
  exactNamesFirst(query, pages).map(({ meta }) => meta.title);
const titles = pages.map(({ meta }) => meta.title);

describe('the pages that bear the name come first, the others keep their order', () => {
  for (const [name, query, ...first] of [
    ['by its title', 'Nikolai Patrushev', 'Nikolai Patrushev'],
    ['by one of its other names', 'RATS', 'Regional Anti-Terrorist Structure'],
    ['each, in the order found', 'SCO', 'Shanghai Cooperation Organisation', 'SCO'],
    ['in lower case', 'patruschew', 'Nikolai Patrushev'],
    ['in Russian', 'николай патрушев', 'Nikolai Patrushev'],
    ['in Chinese', '上合组织', 'Shanghai Cooperation Organisation'],
    ['in pinyin without tone marks', 'shanghai hezuo zuzhi', 'Shanghai Cooperation Organisation'],
    ['in pinyin without spaces', 'Shanghaihezuozuzhi', 'Shanghai Cooperation Organisation'],
    [
      'with other punctuation',
      'regional anti terrorist structure',
      'Regional Anti-Terrorist Structure',
    ],
    ['in full-width letters', 'ＲＡＴＳ', 'Regional Anti-Terrorist Structure'],
  ] as const) {
    test(name, () => {
      const others = titles.filter((title) => !first.some((named) => named === title));
      assert.deepEqual(titlesFor(query), [...first, ...others]);
    });
  }
});

describe('nothing is moved', () => {
  for (const [name, query] of [
    ['by a part of a name', 'Shanghai'],
    ['by two names in one', 'SCO ШОС'],
    ['by a name that no page bears', 'harbour'],
  ] as const) {
    test(name, () => assert.deepEqual(titlesFor(query), titles));
  }

  test('by a query without a letter or a digit', () => assert.deepEqual(titlesFor('–!'), titles));
});

test('no page is lost or doubled, and the pages given are left as they are', () => {
  const given = [...pages];
  const ranked = exactNamesFirst('RATS', given);
  assert.deepEqual(given, pages);
  assert.deepEqual(new Set(ranked), new Set(pages));
  assert.equal(ranked.length, pages.length);
});

test('a page without a title is no hindrance', () => {
  assert.deepEqual(exactNamesFirst('SCO', [{ meta: {} }]), [{ meta: {} }]);
});
