import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textWidth, wrapText } from './text-width.ts';

test('a text is as wide as its characters, and grows with the size', () => {
  assert.equal(textWidth('', 12), 0);
  assert.ok(textWidth('mm', 12) > textWidth('ii', 12));
  assert.equal(textWidth('Moscow', 24), 2 * textWidth('Moscow', 12));
});

test('a line is broken between words, and each line fits', () => {
  const lines = wrapText('Announcement of the eighteenth round', 13, 150);
  assert.equal(lines.join(' '), 'Announcement of the eighteenth round');
  assert.equal(lines.length, 2);
  for (const line of lines) assert.ok(textWidth(line, 13) <= 150);
});

test('a word that is too wide stands alone', () => {
  assert.deepEqual(wrapText('a counter-terrorism b', 13, 40), ['a', 'counter-terrorism', 'b']);
});

test('a short text stays one line', () => {
  assert.deepEqual(wrapText('TASS', 13, 100), ['TASS']);
});
