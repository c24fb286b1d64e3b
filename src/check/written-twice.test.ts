import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { evidence, mechanism, organisation, person } from '../testing/content.ts';
import { findings, red } from '../testing/findings.ts';

describe('rules on what is written twice', () => {
  for (const [name, rule, files, count] of [
    [
      'titles that differ in case are the same',
      'duplicate-title',
      [organisation('a', { title: 'Talks' }), mechanism('b', { title: 'TALKS' })],
      1,
    ],
    [
      'a person’s name is a title',
      'duplicate-title',
      [organisation('a', { title: 'Ida Lund' }), person('ida', { name: 'Ida Lund' })],
      1,
    ],
    ['titles that differ are kept', 'duplicate-title', [organisation('a'), organisation('b')], 0],
    [
      'an alias that is the title of its own page',
      'duplicate-alias',
      [organisation('a', { title: 'A', aliases: ['A'] })],
      1,
    ],
    [
      'an alias of two pages',
      'duplicate-alias',
      [organisation('a', { aliases: ['X'] }), person('b', { aliases: ['x'] })],
      1,
    ],
    [
      'an address with and without "www." and a slash',
      'duplicate-source',
      [
        evidence('a', { url: 'https://www.example.org/x/' }),
        evidence('b', { url: 'http://example.org/x#y' }),
      ],
      1,
    ],
    [
      'an address with another query is another',
      'duplicate-source',
      [
        evidence('a', { url: 'https://example.org/?id=1' }),
        evidence('b', { url: 'https://example.org/?id=2' }),
      ],
      0,
    ],
    [
      'two relations of different types are kept',
      'duplicate-relation',
      [
        organisation('a', {
          relations: [
            { type: 'part-of', target: 'organisations/b', citation: '[@gazette]' },
            { type: 'member-of', target: 'organisations/b', citation: '[@gazette]' },
          ],
        }),
      ],
      0,
    ],
    [
      'a relation and its reverse are two, when its name differs',
      'duplicate-relation',
      [
        organisation('a', {
          relations: [{ type: 'part-of', target: 'organisations/b', citation: '[@gazette]' }],
        }),
        organisation('b', {
          relations: [{ type: 'part-of', target: 'organisations/a', citation: '[@gazette]' }],
        }),
      ],
      0,
    ],
    [
      'a heading that stands twice',
      'heading-order',
      [red('## A\n\nOne [@gazette].\n\n## A\n\nTwo [@gazette].')],
      1,
    ],
    ['a main heading', 'heading-order', [red('# A\n\nOne [@gazette].')], 1],
    [
      'headings that go down one level and up again are kept',
      'heading-order',
      [red('## A\n\n### B\n\n#### C\n\n## D\n\nOne [@gazette].')],
      0,
    ],
  ] as const) {
    test(`${rule}: ${name}`, () => {
      assert.equal(findings([rule], ...files).length, count);
    });
  }
});
