import assert from 'node:assert/strict';
import { globSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { runMeasured } from '../bench/run-measured.ts';
import { writeCorpus } from '../bench/corpus/write-corpus.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

/** Generous: a machine that is busy with other things must not fail these. */
const limits = { checkSeconds: 30, buildSeconds: 300, buildBytes: 2e9 } as const;

test('a site of 1,000 entries is checked, built, indexed and verified', async (t) => {
  const content = temporaryFolder(t);
  writeCorpus(content, 1000);
  const root = resolve(import.meta.dirname, '../..');
  const folder = `.dist-test-${process.pid}-scale`;
  t.after(() => rmSync(resolve(root, folder), { recursive: true, force: true }));
  const run = (...args: string[]) =>
    runMeasured(process.execPath, args, { cwd: root, environment: { CONTENT_DIR: content } });

  const check = await run('src/commands/check.ts');
  assert.match(check.output, /^No problems in 1000 entries, 100 people, 1005 sources/);
  assert.ok(check.seconds < limits.checkSeconds, `The check took ${check.seconds} s.`);

  const build = await run('src/commands/build.ts', '--into', folder);
  assert.match(build.output, /with 1102 pages in the search index\./);
  assert.ok(build.seconds < limits.buildSeconds, `The build took ${build.seconds} s.`);
  assert.ok((build.peakBytes ?? 0) < limits.buildBytes, `The build took ${build.peakBytes} bytes.`);
  const entries = globSync('{organisations,events,mechanisms}/*/index.html', {
    cwd: resolve(root, folder),
  });
  assert.equal(entries.length, 1000);
});
