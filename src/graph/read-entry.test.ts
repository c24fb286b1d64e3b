import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { contentFile, event, organisation, person } from '../testing/content.ts';
import { present } from '../testing/present.ts';
import { readEntry } from './read-entry.ts';

test('an entry has its identity from its file', () => {
  const { entry, issues } = readEntry(event('launch-2005'));
  assert.deepEqual(issues, []);
  assert.deepEqual(
    [entry?.kind, entry?.collection, entry?.id, entry?.slug, entry?.path, entry?.file],
    [
      'entry',
      'events',
      'events/launch-2005',
      'launch-2005',
      '/events/launch-2005/',
      'events/launch-2005.mdx',
    ],
  );
});

test('the citations of an entry stand in the order in which its page shows them', () => {
  const { entry } = readEntry(
    event(
      'launch',
      {
        title: 'Launch',
        names: {
          zh: { text: '启动', citation: '[@zh]' },
          ru: { text: 'Запуск', citation: '[@ru]' },
        },
        summary: { text: 'It was launched.', citation: '[@summary]' },
        date: { value: '2005-02', citation: '[@date]' },
        place: { value: 'Harbour', citation: '[@place]' },
        participants: [
          { name: 'Ida Lund', office: 'Harbour master', citation: '[@name]' },
          { person: 'maya-orlova', office: 'Pilot', citation: '[@person]' },
        ],
        facts: [{ label: 'Ships', value: 'Ten', citation: '[@fact-one; @fact-two, para. 2]' }],
        relations: [{ type: 'part-of', target: 'mechanisms/talks', citation: '[@relation]' }],
      },
      'First [@prose-one]. Second [@prose-two].',
    ),
  );
  assert.deepEqual(
    present(entry).cited.map(({ part, statement, citations, field }) => [
      part,
      statement,
      citations.map(({ key }) => key).join(' '),
      field?.join('.'),
    ]),
    [
      ['name', 'Launch: 启动', 'zh', 'names.zh.citation'],
      ['name', 'Launch: Запуск', 'ru', 'names.ru.citation'],
      ['summary', 'It was launched.', 'summary', 'summary.citation'],
      ['fact', 'Date: February 2005', 'date', 'date.citation'],
      ['fact', 'Place: Harbour', 'place', 'place.citation'],
      ['participant', 'Ida Lund, Harbour master', 'name', 'participants.0.citation'],
      ['participant', 'maya-orlova, Pilot', 'person', 'participants.1.citation'],
      ['fact', 'Ships: Ten', 'fact-one fact-two', 'facts.0.citation'],
      ['prose', 'First.', 'prose-one', undefined],
      ['prose', 'Second.', 'prose-two', undefined],
      ['relation', 'Part of: mechanisms/talks', 'relation', 'relations.0.citation'],
    ],
  );
});

test('every citation has its place in the file', () => {
  const text = `---
title: 红 😀
summary:
  text: 'It''s red.'
  citation: '[@a; @b, para. 2]'
reviewed: "2026-11-22"
history:
  - { date: "2026-11-22", text: First version. }
---

国家 [@c] and [@d;
@e].
`;
  const { entry } = readEntry(contentFile('organisations/red.mdx', text));
  const lines = text.split('\n');
  assert.deepEqual(
    present(entry).cited.flatMap(({ positions }) =>
      positions.map(({ line, column }) => present(lines[line - 1]).slice(column - 1, column + 1)),
    ),
    ['@a', '@b', '@c', '@d', '@e'],
  );
  assert.deepEqual(present(entry).at(['history', 0, 'text']), {
    file: 'organisations/red.mdx',
    line: 8,
    column: 33,
  });
});

describe('an entry with a problem', () => {
  const described = (text: string): string[] =>
    readEntry(contentFile('organisations/red.mdx', text)).issues.map(
      ({ rule, message, hint, positions: [{ line, column }] }) =>
        `${line}:${column} ${rule}: ${message} | ${hint}`,
    );

  test('tells of its frontmatter and of its text at once, and is not an entry', () => {
    const file = organisation('red', { title: '' }, 'One {x} [@a].');
    assert.equal(readEntry(file).entry, undefined);
    assert.deepEqual(described(file.text), [
      '2:8 frontmatter-valid: title: this is empty. | See the schema of this field in src/schemas/.',
      '12:5 mdx-syntax: Entries hold no expressions. | Remove the braces, or write \\{ for a brace in the text.',
    ]);
  });

  test('in the text alone is an entry still, so that links to it are not problems too', () => {
    const { entry, issues } = readEntry(organisation('red', {}, 'One {x} [@a].'));
    assert.equal(entry?.id, 'organisations/red');
    assert.equal(issues.length, 1);
  });

  test('without frontmatter says how to begin', () => {
    for (const text of ['One [@a].\n', '', '\n---\ntitle: T\n---\n', '---\ntitle: T\n']) {
      assert.equal(
        described(text)[0],
        '1:1 frontmatter-valid: The file has no frontmatter. | Begin it with a line "---", the fields, and another line "---".',
      );
    }
  });

  test('with empty frontmatter lacks its fields', () => {
    assert.deepEqual(described('---\n---\n\nOne [@a].\n'), [
      '2:1 frontmatter-valid: Invalid input: expected object, received null | Write a value of the type object.',
    ]);
  });

  test('of MDX has its place', () => {
    assert.deepEqual(described('---\ntitle: T\n---\n\n国 <Disagreement on="x">\n'), [
      '5:3 mdx-syntax: The text is not valid MDX: Expected a closing tag for `<Disagreement>` (5:3) before the end of `paragraph` | Write \\{ for a brace and \\< for a less-than sign; close every component that is opened.',
    ]);
  });
});

test('a record is no entry', () => {
  assert.deepEqual(readEntry(person('ida-lund')), { issues: [] });
});
