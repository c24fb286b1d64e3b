import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { claims, contentFile, event, evidence, organisation, person } from '../testing/content.ts';
import { findings } from '../testing/findings.ts';

describe('frontmatter-valid', () => {
  const see = 'See the schema of this field in src/schemas/.';
  const attested =
    'a name needs a citation to a page where it was seen, or "unconfirmed: true"; one of the two.';
  for (const [name, file, ...expected] of [
    [
      'a field that there is not',
      person('ida', { born: 'x' }),
      'people/ida.yaml:7:1',
      'There is no field "born" in this file.',
      'The fields are: name, familyName, names, aliases, summary, offices, notes, reviewed.',
    ],
    [
      'a source without a role',
      evidence('x', { role: undefined }),
      'sources/x.yaml:1:1',
      'The field "role" is missing in this file.',
      'Add "role:" to the record.',
    ],
    [
      'a source of a misspelt role',
      evidence('x', { role: 'evidance' }),
      'sources/x.yaml:1:7',
      "role: invalid discriminator value. Expected 'article' | 'evidence' | 'search-record'",
      'Did you mean "evidence"?',
    ],
    [
      'a field that there is not within an author, who may be of two forms',
      evidence('x', { author: [{ family: 'Lund', givn: 'Ida' }] }),
      'sources/x.yaml:16:5',
      'There is no field "givn" in "author[1]".',
      'Did you mean "given"?',
    ],
    [
      'an author of both forms',
      evidence('x', { author: [{ family: 'Lund', literal: 'Ida' }] }),
      'sources/x.yaml:16:5',
      'There is no field "literal" in "author[1]".',
      'It does not go with the other fields there: remove it, or them.',
    ],
    [
      'a paragraph of a claim that is neither a number nor "page"',
      claims('times', { paragraph: 'pge' }),
      'claims/times.yaml:3:16',
      'claims[1].paragraph: invalid input',
      'Write a value of the type number. Or: Did you mean "page"?',
    ],
    [
      'an address of another protocol',
      evidence('x', { url: 'ftp://example.org/' }),
      'sources/x.yaml:6:6',
      'url: invalid URL',
      see,
    ],
    [
      'a slug that is none',
      event('launch', {
        participants: [{ person: 'Ida Lund', office: 'Pilot', citation: '[@gazette]' }],
      }),
      'events/launch.mdx:17:13',
      'participants[1].person: use lower-case letters, digits and single hyphens, such as "tass-2023".',
      see,
    ],
    [
      'a participant who is a person and a name',
      event('launch', {
        participants: [{ person: 'ida', name: 'Ida', office: 'Pilot', citation: '[@gazette]' }],
      }),
      'events/launch.mdx:17:5',
      'participants[1]: a participant is either a person with a record ("person") or a name ("name"); one of the two.',
      see,
    ],
    [
      'a name that is neither cited nor unconfirmed',
      organisation('red', { names: { zh: { text: '红' } } }),
      'organisations/red.mdx:12:5',
      `names.zh: ${attested}`,
      see,
    ],
    [
      'a name that is both',
      organisation('red', {
        names: { ru: { text: 'Красный', citation: '[@gazette]', unconfirmed: true } },
      }),
      'organisations/red.mdx:12:5',
      `names.ru: ${attested}`,
      see,
    ],
    [
      'a page without a change',
      organisation('red', { history: [] }),
      'organisations/red.mdx:7:10',
      'history: a page has at least the change that published it.',
      see,
    ],
    [
      'a text with a space at its end',
      organisation('red', { title: 'Red ' }),
      'organisations/red.mdx:2:8',
      'title: remove the space at the beginning or end.',
      see,
    ],
    [
      'an empty file',
      contentFile('people/ida.yaml', ''),
      'people/ida.yaml:1:1',
      'Invalid input: expected object, received null',
      'Write a value of the type object.',
    ],
  ] as const) {
    test(`${name} is refused`, () => {
      assert.deepEqual(findings(['frontmatter-valid'], file), [['frontmatter-valid', ...expected]]);
    });
  }
});
