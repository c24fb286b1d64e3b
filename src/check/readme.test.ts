import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rules } from './registry.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

test('the README lists exactly the rules of the registry, each with its description', () => {
  const [before, list, ...more] = readme.split(/<!-- rules:(?:begin|end) -->/);
  assert.ok(
    before !== undefined && list !== undefined && more.length === 1,
    'the marks stand once',
  );
  assert.deepEqual(
    list.trim().split('\n'),
    Object.entries(rules).map(([name, { description }]) => `- \`${name}\`: ${description}`),
  );
});
