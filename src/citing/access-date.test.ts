import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessDate } from './access-date.ts';

describe('accessDate', () => {
  const cases: readonly [style: string, day: Date, expected: string][] = [
    ['chicago', new Date(2026, 10, 24), 'November 24, 2026'],
    ['apa', new Date(2026, 4, 1), 'May 1, 2026'],
    ['mla', new Date(2026, 10, 24), '24 Nov. 2026'],
    ['mla', new Date(2027, 4, 1), '1 May 2027'],
    ['mla', new Date(2027, 8, 30), '30 Sept. 2027'],
  ];
  for (const [style, day, expected] of cases) {
    it(`${style}: ${expected}`, () => assert.equal(accessDate(style, day), expected));
  }
});
