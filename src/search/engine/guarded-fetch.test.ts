import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { guardFetch } from './guarded-fetch.ts';

const whole = Uint8Array.from(gzipSync('pagefind_dcd and words'));
const answer = (body: Uint8Array<ArrayBuffer> | string, status = 200) => {
  const response = new Response(body, { status });
  Object.defineProperty(response, 'url', {
    value: 'https://site.example/pagefind/index/en_1.pf_index',
  });
  return guardFetch(() => Promise.resolve(response));
};
const load = ({ fetch }: ReturnType<typeof guardFetch>): Promise<string> =>
  fetch('x').then((response) => response.text());

test('a part of the index is unpacked', async () => {
  const guard = answer(whole);
  assert.equal(await load(guard), 'pagefind_dcd and words');
  assert.deepEqual(guard.failures, []);
});

test('one that a host has unpacked already is given as it is', async () => {
  assert.equal(await load(answer('pagefind_dcd and words')), 'pagefind_dcd and words');
});

describe('a part of the index that is not whole fails, and is remembered', () => {
  for (const [name, body, status] of [
    ['not there', 'gone', 404],
    ['cut off', whole.subarray(0, whole.length - 6), 200],
    ['altered', Uint8Array.from(whole.map((byte, i) => (i === 20 ? byte ^ 255 : byte))), 200],
    ['another file', '<!doctype html>', 200],
    ['empty', '', 200],
  ] as const) {
    test(name, async () => {
      const guard = answer(body, status);
      await assert.rejects(load(guard));
      assert.equal(guard.failures.length, 1);
    });
  }
  test('not reached', async () => {
    const guard = guardFetch(() => Promise.reject(new TypeError('offline')));
    await assert.rejects(guard.fetch('x'), /offline/);
    assert.equal(guard.failures.length, 1);
  });
});
