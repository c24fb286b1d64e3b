import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { claims, evidence, organisation, person, series } from '../../testing/content.ts';
import { findings, inBody, red } from '../../testing/findings.ts';

describe('unknown-source looks at every citation of the content', () => {
  for (const [where, file, place] of [
    ['the prose', red('国 [@gazette; @gazete].'), inBody(1, 14)],
    [
      'a relation',
      organisation('red', {
        relations: [{ type: 'part-of', target: 'organisations/red', citation: '[@gazete]' }],
      }),
      'organisations/red.mdx:13:17',
    ],
    [
      'a name',
      person('ida-lund', { names: { ru: { text: 'Ида', citation: '[@gazete]' } } }),
      'people/ida-lund.yaml:10:17',
    ],
    [
      'the evidence of a claim',
      claims('times', { evidence: '[@gazete]' }),
      'claims/times.yaml:6:17',
    ],
    [
      'a figure of a series',
      series('rounds', 'organisations/red', {
        figures: [{ text: 'ten', citation: '[@gazette; @gazete]' }],
      }),
      'series/rounds.yaml:9:31',
    ],
  ] as const) {
    test(where, () => {
      assert.deepEqual(findings(['unknown-source'], file), [
        ['unknown-source', place, 'There is no source "gazete".', 'Did you mean "gazette"?'],
      ]);
    });
  }

  test('and asks for the record when no key is near', () => {
    assert.deepEqual(findings(['unknown-source'], red('[@something-else].')), [
      [
        'unknown-source',
        inBody(1, 2),
        'There is no source "something-else".',
        'Write its record: content/sources/something-else.yaml.',
      ],
    ]);
  });

  test('and does not blame a citation when the record itself has a problem', () => {
    const broken = evidence('almanac', { grade: 'Z' });
    assert.deepEqual(findings(['unknown-source'], broken, red('One [@almanac].')), []);
  });
});
