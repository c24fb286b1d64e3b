import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { projectFolder } from '../testing/build.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

/** What every run writes, however little it measures. */
const results = z.object({
  startedAt: z.iso.datetime(),
  machine: z.object({ cores: z.number().positive() }),
  own: z.object({ search: z.object({ firstText: z.number().positive() }) }),
  generated: z.tuple([
    z.object({
      entries: z.literal(20),
      check: z.object({ seconds: z.number() }),
      index: z.object({ seconds: z.number() }),
      own: z.object({ seconds: z.number() }),
      search: z.object({ own: z.object({ firstNames: z.number().positive() }) }),
    }),
  ]),
  budgets: z.array(z.object({ what: z.string(), verdict: z.string() })).nonempty(),
  missing: z.array(z.never()),
});

test('the benchmark measures, prints tables and writes the results', (t) => {
  const file = join(temporaryFolder(t), 'deep/results.json');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/bench.ts', '--trial', '--offline', '--sizes', '20', '--json', file],
    { cwd: projectFolder, encoding: 'utf8' },
  );
  assert.equal(status, 0, stdout + stderr);
  for (const heading of [
    /^\| entry pages +\| median/m,
    /^\| query +\| bytes to names/m,
    /^\| page +\| requests/m,
    /^\| 20 +\| build, index included/m,
    /^\| the same entry on/m,
    /^\| search of +\| bytes to names/m,
    /^\| budget +\| target +\| hard limit +\| measured/m,
  ]) {
    assert.match(stdout, heading);
  }
  results.parse(JSON.parse(readFileSync(file, 'utf8')));
});

test('a number of entries that cannot be is refused before anything is measured', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/commands/bench.ts', '--sizes', 'many'],
    { cwd: projectFolder, encoding: 'utf8' },
  );
  assert.equal(status, 1);
  assert.match(stderr, /--sizes is "many"\. Write numbers of entries/);
});
