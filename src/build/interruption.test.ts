import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { listenForInterruption } from './interruption.ts';

for (const [name, exitCode] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  test(`${name} interrupts once; a second one would end the process`, async () => {
    const before = process.listenerCount(name);
    const { signal } = listenForInterruption();
    assert.equal(process.listenerCount(name), before + 1);
    process.kill(process.pid, name);
    await once(signal, 'abort');
    assert.deepEqual(
      { ...signal.reason, message: signal.reason.message },
      {
        name: 'BuildError',
        exitCode,
        message: `The build was interrupted (${name}). The site is as it was before.`,
      },
    );
    assert.equal(process.listenerCount(name), before);
  });
}

test('after it is over, nothing listens', () => {
  const before = process.listenerCount('SIGINT');
  listenForInterruption().stopListening();
  assert.equal(process.listenerCount('SIGINT'), before);
});
