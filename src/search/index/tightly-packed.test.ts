import assert from 'node:assert/strict';
import { test } from 'node:test';
import { present } from '../../testing/present.ts';
import { unpacked, packed } from './packed-file.ts';
import { tightlyPacked } from './tightly-packed.ts';

const content = Buffer.from(Array.from({ length: 4000 }, (_, i) => `word${i % 97} `).join(''));

test('what is loaded first is smaller and holds the same; other files are as they were', async () => {
  const files = ['wasm.en.pagefind', 'pagefind.en_x.pf_meta', 'index/en_x.pf_index'].map(
    (path) => ({ path, content: packed(content) }),
  );
  const made = await tightlyPacked(files);
  for (const [i, file] of files.entries()) {
    assert.equal(present(made[i]).path, file.path);
    assert.deepEqual(unpacked(present(made[i])), content);
  }
  const [program, metadata, chunk] = made.map((file) => file.content.length);
  assert.ok(present(program) < present(chunk));
  assert.equal(program, metadata);
});

test('a file that is not packed is refused', async () => {
  await assert.rejects(tightlyPacked([{ path: 'wasm.en.pagefind', content }]), /header/);
});
