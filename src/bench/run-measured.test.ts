import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { runMeasured } from './run-measured.ts';

const node = (code: string) => runMeasured(process.execPath, ['-e', code]);

test('the time and output of a command are measured', async () => {
  const { seconds, output } = await node('setTimeout(() => console.log("done"), 200)');
  assert.equal(output.trim(), 'done');
  assert.ok(seconds >= 0.2);
});

test('memory is that of the command and of what it starts', async (t) => {
  if (!existsSync('/proc')) return t.diagnostic('This system tells nothing of memory.');
  const hold = 'const held = Buffer.alloc(150e6, 1); setTimeout(() => held.length, 500);';
  const { peakBytes } = await node(
    `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(hold)}]); ${hold}`,
  );
  assert.ok(peakBytes !== undefined && peakBytes > 300e6, `The peak was ${peakBytes} bytes.`);
});

test('a command that fails is an error with what it printed', async () => {
  await assert.rejects(node('console.error("broken"); process.exit(3)'), /failed\.\n\nbroken$/);
});

test('processor time is that of the command and of its children that have ended', async (t) => {
  if (!existsSync('/proc')) return t.diagnostic('This system tells nothing of processor time.');
  const work = (seconds: number): string =>
    `const until = process.cpuUsage().user + ${seconds}e6; while (process.cpuUsage().user < until);`;
  const { processorSeconds } = await node(
    `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(work(0.4))}]); ${work(0.8)} setTimeout(() => {}, 200);`,
  );
  assert.ok(
    processorSeconds !== undefined && processorSeconds >= 1.1 && processorSeconds < 10,
    `It took ${processorSeconds} s.`,
  );
});
