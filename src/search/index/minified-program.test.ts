import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifiedProgram } from './minified-program.ts';

const file = (path: string, text: string) => ({ path, content: Buffer.from(text) });

test('the program loses what only people read, other files stay as they are', async () => {
  const meta = file('pagefind.en_1.pf_meta', '// text  of  it');
  const program = file('pagefind.js', '// A remark.\nexport const   search = 1 ;\n');
  const [script, same] = await minifiedProgram([program, meta]);
  assert.equal(Buffer.from(script?.content ?? []).toString(), 'export const search=1;');
  assert.equal(same, meta);
});

test('a program that cannot be read is an error', async () => {
  await assert.rejects(minifiedProgram([file('pagefind.js', 'const = ;')]), Error);
});
