import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ProgressLine } from './progress.ts';

/** A progress line at a terminal, what was written to it, and a clock that is set by hand. */
function lineAt(isTTY: boolean) {
  const written: string[] = [];
  const clock = { now: 0 };
  const line = new ProgressLine({ isTTY, write: (text) => written.push(text) }, () => clock.now);
  return { line, written, clock };
}

test('progress is one line that is written over and taken away', () => {
  const { line, written, clock } = lineAt(true);
  line.show('Pages built', 1, 2400);
  clock.now = 150;
  line.show('Pages built', 1200);
  line.clear();
  assert.deepEqual(written, [
    '\r\u001B[KPages built: 1 of 2,400',
    '\r\u001B[KPages built: 1,200',
    '\r\u001B[K',
  ]);
});

test('progress is shown no more often than can be read', () => {
  const { line, written, clock } = lineAt(true);
  for (let done = 1; done <= 1000; done++) {
    clock.now = done;
    line.show('Pages built', done);
  }
  assert.equal(written.length, 10);
});

test('of two steps that go on at once neither hides the other', () => {
  const { line, written } = lineAt(true);
  line.show('Pages verified', 1, 2);
  line.show('Pages indexed', 1, 2);
  line.show('Pages verified', 2, 2);
  assert.deepEqual(written, [
    '\r\u001B[KPages verified: 1 of 2',
    '\r\u001B[KPages indexed: 1 of 2',
  ]);
});

test('nothing is written when the output is no terminal', () => {
  const { line, written } = lineAt(false);
  line.show('Pages built', 1, 2);
  line.clear();
  assert.deepEqual(written, []);
});

test('a line that was never shown is not taken away', () => {
  const { line, written } = lineAt(true);
  line.clear();
  assert.deepEqual(written, []);
});
