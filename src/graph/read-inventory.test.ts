import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readInventory } from './read-inventory.ts';

test('the inventory names entries, each with its place, in the order of the collections', () => {
  const { entries, issues } = readInventory(
    'mechanisms: [talks, forum]\norganisations:\n  - red\n  - "blue"\nevents: []\n',
  );
  assert.deepEqual(issues, []);
  assert.deepEqual(
    entries.map(({ id, position: { file, line, column } }) => `${id} ${file}:${line}:${column}`),
    [
      'organisations/red inventory.yaml:3:5',
      'organisations/blue inventory.yaml:4:5',
      'mechanisms/talks inventory.yaml:1:14',
      'mechanisms/forum inventory.yaml:1:21',
    ],
  );
});

test('a tree without an inventory demands no entry', () => {
  assert.deepEqual(readInventory(undefined), { entries: [], issues: [] });
});

describe('an inventory with a problem names no entry and says what is wrong', () => {
  for (const [name, text, place, message, hint] of [
    [
      'a collection is missing',
      'organisations: [red]\nevents: []\n',
      '1:1',
      'The field "mechanisms" is missing in this file.',
      'Add "mechanisms:" to the record.',
    ],
    [
      'a collection is misspelt',
      'organisations: []\nevents: []\nmechanisms: []\nevent: []\n',
      '4:1',
      'There is no field "event" in this file.',
      'Did you mean "events"?',
    ],
    [
      'a slug is none',
      'organisations: [red]\nevents:\n  - Launch of 2005\nmechanisms: []\n',
      '3:5',
      'events[1]: use lower-case letters, digits and single hyphens, such as "tass-2023".',
      'See the schema of this field in src/schemas/.',
    ],
    [
      'it is no YAML',
      'organisations: [red\nevents: []\n',
      '2:1',
      /^This is not valid YAML: /,
      'Put a text that holds ": ", "#" or quotation marks in single quotes.',
    ],
    ['it is empty', '', '1:1', /expected object/, 'Write a value of the type object.'],
  ] as const) {
    test(name, () => {
      const { entries, issues } = readInventory(text);
      assert.deepEqual(entries, []);
      const [issue, ...more] = issues;
      assert.deepEqual(more, []);
      assert.equal(issue?.rule, 'frontmatter-valid');
      assert.deepEqual(
        issue.positions.map(({ file, line, column }) => `${file}:${line}:${column}`),
        [`inventory.yaml:${place}`],
      );
      if (typeof message === 'string') assert.equal(issue.message, message);
      else assert.match(issue.message, message);
      assert.equal(issue.hint, hint);
    });
  }
});
