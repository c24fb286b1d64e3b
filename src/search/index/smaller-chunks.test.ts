import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { headAt, itemsAt, textAt, writeList, writeText } from './cbor.ts';
import type { IndexFile } from './pagefind-files.ts';
import { smallerChunks } from './smaller-chunks.ts';

const packed = (content: Buffer): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), content]));
const plain = ({ content }: IndexFile): Buffer => gunzipSync(content).subarray(12);
/** A word with nonsense for its pages. */
const word = (text: string): Buffer => writeList([writeText(text), writeText('p'.repeat(300))]);
const chunk = (name: string, words: readonly string[]): IndexFile => ({
  path: `index/${name}.pf_index`,
  content: packed(writeList([writeList(words.map(word))])),
});
const meta = (chunks: readonly (readonly string[])[]): IndexFile => ({
  path: 'pagefind.en_x.pf_meta',
  content: packed(
    writeList([
      writeText('1'),
      writeList([]),
      writeList(chunks.map((one) => writeList(one.map(writeText)))),
      writeText('filters'),
    ]),
  ),
});

const known = [
  'a',
  'able',
  'about',
  'abroad',
  'of',
  'office',
  'security',
  'secure',
  'secret',
  'treaty',
  '香山',
];
const files = smallerChunks(
  [
    chunk('one', known.slice(0, 6)),
    chunk('two', known.slice(6)),
    meta([
      ['a', 's', 'en_1'],
      ['s', '香', 'en_2'],
    ]),
    { path: 'pagefind.js', content: Buffer.from('x') },
  ],
  500,
);
const chunks = files.filter(({ path }) => path.startsWith('index/'));
const wordsOf = (file: IndexFile): string[] => {
  const bytes = plain(file);
  const places = itemsAt(bytes, itemsAt(bytes, 0)[0] ?? 0);
  return places.slice(0, -1).map((place) => textAt(bytes, itemsAt(bytes, place)[0] ?? 0));
};

describe('an index in smaller chunks', () => {
  test('has every word once, in order', () => {
    assert.deepEqual(chunks.flatMap(wordsOf), [...known].sort());
  });
  test('keeps words together that begin alike', () => {
    const holding = chunks.filter((file) => wordsOf(file).some((text) => text.startsWith('sec')));
    assert.equal(holding.length, 1);
    assert.ok(chunks.length > 2);
  });
  test('names the chunks so that each word has exactly one', () => {
    const file = files.find(({ path }) => path.endsWith('.pf_meta'));
    assert.ok(file);
    const bytes = plain(file);
    const list = itemsAt(bytes, itemsAt(bytes, 0)[2] ?? 0).slice(0, -1);
    const named = list.map((place) =>
      itemsAt(bytes, place)
        .slice(0, 3)
        .map((at) => textAt(bytes, at)),
    );
    assert.equal(named.length, chunks.length);
    for (const text of [...known, 'secx', 'zebra', '0', 'securities', '龙']) {
      const fitting = named.filter(([from = '', to = '']) => text >= from && text <= to);
      assert.equal(fitting.length, 1, text);
      const held = chunks.find(({ path }) => path === `index/${fitting[0]?.[2]}.pf_index`);
      if (known.includes(text)) assert.ok(held && wordsOf(held).includes(text), text);
    }
    assert.equal(textAt(bytes, itemsAt(bytes, 0)[3] ?? 0), 'filters');
  });
  test('leaves the other files as they are', () => {
    assert.ok(files.some(({ path }) => path === 'pagefind.js'));
  });
});

describe('words that share three letters but are too much to load at once', () => {
  const many = ['strap', 'strata', 'strategi', 'strategist', 'street', 'stres', 'stress', 'strip'];
  const of = (words: readonly string[]) =>
    smallerChunks([chunk('one', words), meta([['a', 'z', 'en_1']])], 100, 1000);
  const held = of(['str', ...many, 'tea'])
    .filter(({ path }) => path.startsWith('index/'))
    .map(wordsOf);

  test('are parted by more of their letters', () => {
    assert.deepEqual(held, [
      ['str'],
      ['strap'],
      ['strata', 'strategi', 'strategist'],
      ['street', 'stres', 'stress'],
      ['strip'],
      ['tea'],
    ]);
  });
  test('and each is in exactly one chunk', () => {
    const file = of(['str', ...many, 'tea']).find(({ path }) => path.endsWith('.pf_meta'));
    assert.ok(file);
    const bytes = plain(file);
    const ranges = itemsAt(bytes, itemsAt(bytes, 0)[2] ?? 0)
      .slice(0, -1)
      .map((place) =>
        itemsAt(bytes, place)
          .slice(0, 2)
          .map((at) => textAt(bytes, at)),
      );
    for (const word of ['str', ...many, 'tea', 'stra', 'strategy', 'stri', 'strz', 'su']) {
      const fitting = ranges.flatMap(([from = '', to = ''], i) =>
        word >= from && word <= to ? [i] : [],
      );
      assert.equal(fitting.length, 1, word);
      const at = held.findIndex((words) => words.includes(word));
      if (at !== -1) assert.equal(fitting[0], at, word);
    }
  });
});

describe('an index of another form is refused', () => {
  for (const [name, broken] of [
    ['without metadata', [chunk('one', known)]],
    [
      'that is no CBOR',
      [{ path: 'index/x.pf_index', content: packed(Buffer.from([0xff])) }, meta([['a', 'b', 'c']])],
    ],
    [
      'without a signature',
      [{ path: 'index/x.pf_index', content: gzipSync('another file') }, meta([['a', 'b', 'c']])],
    ],
    ['whose chunks are named otherwise', [chunk('one', known), meta([['a', 'b']])]],
  ] as const) {
    test(name, () =>
      assert.throws(() => smallerChunks(broken), /index has (?:a form|no metadata)/),
    );
  }
});

describe('CBOR', () => {
  for (const length of [0, 23, 24, 255, 256, 70_000]) {
    test(`a text of ${length} bytes is read as it was written`, () => {
      const bytes = writeText('x'.repeat(length));
      assert.equal(textAt(bytes, 0).length, length);
      assert.equal(headAt(bytes, 0).major, 3);
    });
  }
  test('a list is no text', () => assert.throws(() => textAt(writeList([]), 0), RangeError));
});
