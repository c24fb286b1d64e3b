import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { placeFiles } from './place-files.ts';

test('files that are kept are moved, new ones written, all others removed', (t) => {
  const folder = temporaryFolder(t, {
    'fragment/en_1.pf_fragment': 'one',
    'index/en_2.pf_index': 'two',
    'pagefind.js': 'program',
    'pagefind-ui.css': 'unused',
  });
  const file = (path: string, text: string) => ({ path, content: Buffer.from(text) });
  const fragment = file('fragment/en_1.pf_fragment', 'one');
  const program = file('pagefind.js', 'program');
  const made = [fragment, file('index/en_2.pf_index', 'two'), program];
  placeFiles(folder, made, [
    { path: 'fragment/f0.pf_fragment', content: fragment.content },
    { path: 'pagefind.js', content: program.content },
    file('index/en_30.pf_index', 'three'),
    file('filter/new.pf_filter', 'four'),
  ]);
  const after = globSync('**/*.*', { cwd: folder }).map((path) => [
    path,
    readFileSync(join(folder, path), 'utf8'),
  ]);
  assert.deepEqual(Object.fromEntries(after), {
    'filter/new.pf_filter': 'four',
    'fragment/f0.pf_fragment': 'one',
    'index/en_30.pf_index': 'three',
    'pagefind.js': 'program',
  });
});
