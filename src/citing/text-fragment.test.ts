import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textFragment } from './text-fragment.ts';

describe('textFragment', () => {
  const cases: readonly [words: string, expected: string][] = [
    ['in Moscow', ':~:text=in%20Moscow'],
    [
      'one two three four five six seven eight',
      ':~:text=one%20two%20three%20four%20five%20six%20seven%20eight',
    ],
    [
      'one two three four five six seven eight nine',
      ':~:text=one%20two%20three%20four,six%20seven%20eight%20nine',
    ],
    ['read-out, both & all', ':~:text=read%2Dout%2C%20both%20%26%20all'],
    ['上合组织', ':~:text=%E4%B8%8A%E5%90%88%E7%BB%84%E7%BB%87'],
  ];
  for (const [words, expected] of cases) {
    it(words, () => assert.equal(textFragment(words), expected));
  }
});
