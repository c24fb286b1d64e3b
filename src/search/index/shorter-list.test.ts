import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withPageList } from '../engine/page-list.ts';
import { present } from '../../testing/present.ts';
import { headAt, itemsAt, textAt, writeList, writeText } from './cbor.ts';
import { packed, signature, unpacked } from './packed-file.ts';
import { shorterList } from './shorter-list.ts';

/** Numbers as CBOR writes them in two bytes. */
const number = (value: number): Buffer => Buffer.from([25, value >> 8, value & 255]);
const page = (id: string, words = 200, third = '') =>
  writeList([writeText(id), number(words), writeText(third)]);
const meta = (pages: readonly Buffer[]) => ({
  path: 'pagefind.en_x.pf_meta',
  content: packed(writeList([writeText('1'), writeList(pages), writeText('chunks')])),
});
const fragment = (id: string) => ({
  path: `fragment/${id}.pf_fragment`,
  content: packed(Buffer.from(`{"url":"/${id}/"}`)),
});

/** The metadata as the search reads it, without the signature. */
function expanded(files: ReturnType<typeof shorterList>): Buffer {
  const file = present(files.find(({ path }) => path.endsWith('.pf_meta')));
  const short = Buffer.concat([Buffer.from(signature), unpacked(file)]);
  return Buffer.from(withPageList(Uint8Array.from(short))).subarray(signature.length);
}

describe('the list of pages that is shortened and put back', () => {
  for (const count of [1, 23, 24, 40, 300, 70_000]) {
    test(`has ${count} pages with their word counts, and their texts by the new names`, () => {
      const ids = Array.from({ length: count }, (_, i) => `en_${i}abc`);
      const words = (i: number): number => 1 + ((i * 37) % 3000);
      const some = ids.slice(0, 50);
      const files = shorterList([
        meta(ids.map((id, i) => page(id, words(i)))),
        ...some.map(fragment),
      ]);
      const bytes = expanded(files);
      const [version = 0, list = 0, rest = 0] = itemsAt(bytes, 0);
      assert.equal(textAt(bytes, version), '1');
      assert.equal(textAt(bytes, rest), 'chunks');
      const pages = itemsAt(bytes, list).slice(0, -1);
      assert.equal(pages.length, count);
      const renamed = pages.map((place) => textAt(bytes, present(itemsAt(bytes, place)[0])));
      assert.equal(new Set(renamed).size, count);
      pages.forEach((place, i) => {
        const [, counted, third, ...others] = itemsAt(bytes, place);
        const { major, count: held } = headAt(bytes, present(counted));
        assert.equal(major, 0);
        assert.ok(Math.abs(held - words(i)) <= Math.max(0.5, words(i) / 5), `${held}: ${words(i)}`);
        assert.equal(textAt(bytes, present(third)), '');
        assert.equal(others.length, 1);
      });
      some.forEach((id, i) => {
        const file = present(
          files.find(({ path }) => path === `fragment/${renamed[i]}.pf_fragment`),
        );
        assert.equal(unpacked(file).toString(), `{"url":"/${id}/"}`);
      });
    });
  }
});

test('the names change with the index', () => {
  const name = (ids: readonly string[]) =>
    shorterList([meta(ids.map((id) => page(id))), ...ids.map(fragment)])[1]?.path;
  assert.notEqual(name(['en_1']), name(['en_2']));
});

describe('an index of another form is refused', () => {
  for (const [name, files] of [
    ['with a text that the metadata does not have', [meta([page('en_1')]), fragment('en_2')]],
    ['whose pages say more', [meta([page('en_1', 200, 'more')])]],
    ['whose pages say less', [meta([writeList([writeText('en_1'), number(1)])])]],
    [
      'whose word counts are none',
      [meta([writeList([writeText('a'), writeText('b'), writeText('')])])],
    ],
  ] as const) {
    test(name, () => assert.throws(() => shorterList(files), /form that is not known/));
  }
  test('without metadata', () =>
    assert.throws(() => shorterList([fragment('en_2')]), /no metadata/));
});

test('metadata that is cut off is refused', () => {
  assert.throws(() => withPageList(new Uint8Array(20)), RangeError);
  const promised = Buffer.concat([Buffer.from(`${signature}12345678`), Buffer.from([0, 0, 1, 0])]);
  assert.throws(() => withPageList(Uint8Array.from(promised)), RangeError);
});
