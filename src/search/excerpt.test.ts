import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { excerptParts } from './excerpt.ts';

describe('an excerpt', () => {
  for (const [name, html, expected] of [
    ['without marks is one part', 'plain text', [['plain text', false]]],
    [
      'is cut at its marks',
      'the <mark>harbour</mark> council',
      [
        ['the ', false],
        ['harbour', true],
        [' council', false],
      ],
    ],
    [
      'may begin and end with a mark',
      '<mark>a</mark> <mark>b</mark>',
      [
        ['a', true],
        [' ', false],
        ['b', true],
      ],
    ],
    [
      'whose mark is not closed is marked to its end',
      'a <mark>b',
      [
        ['a ', false],
        ['b', true],
      ],
    ],
    [
      'has its entities decoded',
      'R&amp;D &lt;i&gt; &quot;x&quot; &#39;y&#x27; a&nbsp;b',
      [['R&D <i> "x" \'y\' a\u00A0b', false]],
    ],
    ['has them decoded once', '&amp;lt;script&amp;gt;', [['&lt;script&gt;', false]]],
    [
      'keeps an entity that it does not know',
      '&eacute; &; & AT&T;',
      [['&eacute; &; & AT&T;', false]],
    ],
    [
      'keeps other elements as text',
      '<img src=x onerror=alert(1)> <mark class="x">',
      [['<img src=x onerror=alert(1)> <mark class="x">', false]],
    ],
    ['that is empty has no parts', '', []],
  ] as const) {
    test(name, () => {
      assert.deepEqual(
        excerptParts(html).map(({ text, marked }) => [text, marked]),
        expected,
      );
    });
  }

  test('keeps "&constructor;" too', () => {
    assert.deepEqual(excerptParts('&constructor; &toString;'), [
      { text: '&constructor; &toString;', marked: false },
    ]);
  });
});
