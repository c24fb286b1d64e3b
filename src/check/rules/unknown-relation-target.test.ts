import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { claims, event, mechanism, organisation, person, series } from '../../testing/content.ts';
import { findings } from '../../testing/findings.ts';

describe('unknown-relation-target looks at all that names an entry or a person', () => {
  const missing = (id: string): string => `There is no entry "${id}".`;
  for (const [where, file, ...expected] of [
    [
      'a relation',
      organisation('red', {
        relations: [{ type: 'part-of', target: 'organisations/rad', citation: '[@gazette]' }],
      }),
      'organisations/red.mdx:12:13',
      missing('organisations/rad'),
      'Did you mean "organisations/red"?',
    ],
    [
      'a relation of an entry to itself',
      organisation('red', {
        relations: [{ type: 'part-of', target: 'organisations/red', citation: '[@gazette]' }],
      }),
      'organisations/red.mdx:12:13',
      'The entry "organisations/red" is related to itself.',
      'Name the other entry.',
    ],
    [
      'a participant',
      event('launch', {
        participants: [{ person: 'ida-lunt', office: 'Pilot', citation: '[@gazette]' }],
      }),
      'events/launch.mdx:17:13',
      'There is no person "ida-lunt".',
      'Did you mean "ida-lund"?',
    ],
    [
      'an office',
      person('maya', {
        offices: [
          { title: 'Pilot', organisation: 'mechanisms/nothing-like-it', citation: '[@gazette]' },
        ],
      }),
      'people/maya.yaml:9:19',
      missing('mechanisms/nothing-like-it'),
      'Write the entry: content/mechanisms/nothing-like-it.mdx.',
    ],
    [
      'the second entry of the second claim',
      claims('times', {}, { entries: ['mechanisms/talks', 'mechanisms/talk'] }),
      'claims/times.yaml:12:9',
      missing('mechanisms/talk'),
      'Did you mean "mechanisms/talks"?',
    ],
    [
      'a chair of a series',
      series('rounds', 'mechanisms/talks', { chairs: [{ person: 'nobody', office: 'Pilot' }] }),
      'series/rounds.yaml:8:17',
      'There is no person "nobody".',
      'Write the record: content/people/nobody.yaml.',
    ],
    [
      'the entry of a series',
      series('rounds', 'mechanisms/talk', {}),
      'series/rounds.yaml:3:8',
      missing('mechanisms/talk'),
      'Did you mean "mechanisms/talks"?',
    ],
    [
      'the entry of a round',
      series('rounds', 'mechanisms/talks', { entry: 'mechanisms/talk' }),
      'series/rounds.yaml:7:12',
      missing('mechanisms/talk'),
      'Did you mean "mechanisms/talks"?',
    ],
  ] as const) {
    test(where, () => {
      const others = [mechanism('talks'), person('ida-lund'), organisation('red')];
      assert.deepEqual(findings(['unknown-relation-target'], ...others, file), [
        ['unknown-relation-target', ...expected],
      ]);
    });
  }
});
