import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Attempts } from './attempts.ts';

describe('a measurement', () => {
  test('gives its value', async () => {
    const attempts = new Attempts(() => undefined);
    assert.equal(await attempts.try('Weight', () => 7), 7);
    assert.deepEqual(attempts.missing, []);
  });

  test('that fails is named with the reason, and the next one is taken', async () => {
    const said: string[] = [];
    const attempts = new Attempts((line) => said.push(line));
    const failing = () => Promise.reject(new Error('npm install failed.'));
    assert.equal(await attempts.try('Installing Starlight', failing), undefined);
    assert.equal(await attempts.try('Weight', () => 7), 7);
    assert.deepEqual(attempts.missing, [
      { what: 'Installing Starlight', reason: 'npm install failed.' },
    ]);
    assert.deepEqual(said, [
      'Installing Starlight …',
      'Installing Starlight: not measured. npm install failed.',
      'Weight …',
    ]);
  });

  test('that does not end is given up', async (t) => {
    const attempts = new Attempts(() => undefined, 0.0005);
    const open = globalThis.setTimeout(() => undefined, 60_000);
    t.after(() => clearTimeout(open));
    await attempts.try('Search', () => new Promise(() => undefined));
    assert.deepEqual(attempts.missing, [
      { what: 'Search', reason: 'It took more than 0.0005 minutes.' },
    ]);
  });

  test('that fails with a long log keeps its first line and its end', async () => {
    const attempts = new Attempts(() => undefined);
    const log = ['astro build failed.', ...Array.from({ length: 100 }, (_, i) => `line ${i}`)];
    await attempts.try('Build', () => {
      throw new Error(log.join('\n\n'));
    });
    assert.equal(
      attempts.missing[0]?.reason,
      'astro build failed.\n…\nline 94\nline 95\nline 96\nline 97\nline 98\nline 99',
    );
  });
});
