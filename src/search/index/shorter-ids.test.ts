import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemsAt, textAt, writeList, writeText } from './cbor.ts';
import { packed, unpacked } from './packed-file.ts';
import { shorterIds } from './shorter-ids.ts';

const number = Buffer.from([24, 200]);
const meta = (ids: readonly string[]) => ({
  path: 'pagefind.en_x.pf_meta',
  content: packed(
    writeList([
      writeText('1'),
      writeList(ids.map((id) => writeList([writeText(id), number]))),
      writeText('chunks'),
    ]),
  ),
});
const fragment = (id: string) => ({
  path: `fragment/${id}.pf_fragment`,
  content: packed(Buffer.from(`{"url":"/${id}/"}`)),
});

test('pages are counted, and their texts go by the new names', () => {
  const ids = Array.from({ length: 40 }, (_, i) => `en_${i}abc`);
  const files = shorterIds([meta(ids), ...ids.map(fragment), { path: 'index/x', content: number }]);
  const [first] = files;
  assert.ok(first);
  const bytes = unpacked(first);
  const pages = itemsAt(bytes, itemsAt(bytes, 0)[1] ?? 0).slice(0, -1);
  const renamed = pages.map((place) => textAt(bytes, itemsAt(bytes, place)[0] ?? 0));
  assert.equal(new Set(renamed).size, 40);
  pages.forEach((place, i) => {
    const count = itemsAt(bytes, place)[1] ?? 0;
    assert.deepEqual(bytes.subarray(count, count + 2), number);
    const text = files.find(({ path }) => path === `fragment/${renamed[i]}.pf_fragment`);
    assert.ok(text);
    assert.equal(unpacked(text).toString(), `{"url":"/${ids[i]}/"}`);
  });
  assert.equal(textAt(bytes, itemsAt(bytes, 0)[2] ?? 0), 'chunks');
});

test('the names change with the index', () => {
  const name = (ids: readonly string[]) => shorterIds([meta(ids), ...ids.map(fragment)])[1]?.path;
  assert.notEqual(name(['en_1']), name(['en_2']));
});

test('a text that the metadata does not have is refused', () => {
  assert.throws(() => shorterIds([meta(['en_1']), fragment('en_2')]), /form that is not known/);
  assert.throws(() => shorterIds([fragment('en_2')]), /no metadata/);
});
