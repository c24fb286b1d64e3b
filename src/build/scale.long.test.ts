import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import { runMeasured, type Measured } from '../bench/run-measured.ts';
import { writeCorpus } from '../bench/corpus/write-corpus.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

/**
 * Processor time, not time by the clock, and generous: a machine that is busy with
 * other things must not fail these. `npm run bench` measures.
 */
const limits = { checkSeconds: 30, buildSeconds: 160, buildBytes: 2.5e9 } as const;

const root = resolve(import.meta.dirname, '../..');
const folder = `.dist-test-${process.pid}-scale`;
const removeSite = (): void => rmSync(resolve(root, folder), { recursive: true, force: true });

/** Runs a command of the project on generated content. */
function run(content: string, command: string, args: readonly string[]): Promise<Measured> {
  return runMeasured(command, args, { cwd: root, environment: { CONTENT_DIR: content } });
}

function corpus(t: TestContext, entries: number): string {
  const content = temporaryFolder(t);
  writeCorpus(content, entries);
  return content;
}

const numbersIn = (text = ''): number[] => text.match(/\d+/g)?.map(Number) ?? [];

const buildArguments = ['src/commands/build.ts', '--into', folder] as const;

test('a site of 1,000 entries is checked, built, indexed and verified', async (t) => {
  t.after(removeSite);
  const content = corpus(t, 1000);
  const check = await run(content, process.execPath, ['src/commands/check.ts']);
  assert.match(check.output, /^No problems in 1000 entries, 100 people, 1005 sources/);
  // Nobody watches: no progress is shown.
  assert.doesNotMatch(check.output, /Files read|\r/);
  const build = await run(content, process.execPath, buildArguments);
  // Every record has a page; series and a few overviews come to them.
  const records = numbersIn(check.output).reduce((sum, count) => sum + count, 0);
  const [indexed = 0] = numbersIn(/with \d+ pages in the search index/.exec(build.output)?.[0]);
  assert.ok(indexed >= records && indexed < records + 20, `${indexed} pages, ${records} records`);
  assert.doesNotMatch(build.output, /Pages built|\r/);
  const entries = globSync('{organisations,events,mechanisms}/*/index.html', {
    cwd: resolve(root, folder),
  });
  assert.equal(entries.length, 1000);
  if (check.processorSeconds === undefined || build.processorSeconds === undefined) {
    t.diagnostic('This system tells nothing of processor time.');
    return;
  }
  const { checkSeconds, buildSeconds, buildBytes } = limits;
  assert.ok(check.processorSeconds < checkSeconds, `The check took ${check.processorSeconds} s.`);
  assert.ok(build.processorSeconds < buildSeconds, `The build took ${build.processorSeconds} s.`);
  assert.ok((build.peakBytes ?? 0) < buildBytes, `The build took ${build.peakBytes} bytes.`);

  await t.test('in no more than proportion to a site of 250', async (t) => {
    const small = corpus(t, 250);
    const smallCheck = await run(small, process.execPath, ['src/commands/check.ts']);
    const smallBuild = await run(small, process.execPath, buildArguments);
    for (const [what, large, less] of [
      ['check', check, smallCheck],
      ['build', build, smallBuild],
    ] as const) {
      const times = (large.processorSeconds ?? 0) / (less.processorSeconds ?? 0);
      t.diagnostic(`${what}: ${times.toFixed(1)} times the processor time`);
      // What grows with the square would take sixteen times as long.
      assert.ok(times < 6, `The ${what} of four times the entries took ${times} times as long.`);
    }
  });
});

const terminal = spawnSync('script', ['--version']).status === 0;

test(
  'at a terminal it is shown how far a build is',
  { skip: terminal ? false : 'there is no "script" (util-linux) to run it at a terminal' },
  async (t) => {
    t.after(removeSite);
    const command = [process.execPath, ...buildArguments].map((word) => `'${word}'`).join(' ');
    const { output } = await run(corpus(t, 100), 'script', ['-qec', command, '/dev/null']);
    for (const progress of [
      /Files read: \d+ of \d+/,
      /Pages built: \d+/,
      /Pages verified: \d+ of \d+/,
      /Pages indexed: \d+ of \d+/,
    ]) {
      assert.match(output, progress);
    }
  },
);
