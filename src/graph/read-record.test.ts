import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { z } from 'astro/zod';
import { citation } from '../schemas/citation.ts';
import { line } from '../schemas/text.ts';
import { contentFile } from '../testing/content.ts';
import { readRecord, type ReadRecord } from './read-record.ts';
import type { YamlPath } from './yaml.ts';

/** A small record: readRecord reads any schema. */
const schema = z.strictObject({
  title: line,
  aliases: z.array(line).default([]),
  citation: citation.optional(),
});
type Data = z.infer<typeof schema>;

const path = 'people/ida-lund.yaml';

function recordOf(text: string, frontmatter?: { text: string; offset: number }): ReadRecord<Data> {
  const result = readRecord(contentFile(path, text), schema, frontmatter);
  if ('issues' in result) throw new Error(JSON.stringify(result.issues));
  return result.record;
}

function placesOf(text: string): string[] {
  const field = { part: 'note', path: ['citation'], statement: 'So it is.' } as const;
  const record = recordOf(text);
  return record
    .cited([{ ...field, text: record.data.citation ?? '' }])
    .flatMap(({ positions }) => positions)
    .map(({ line, column }) => `${line}:${column}`);
}

test('a record has the values of its file, defaults filled in', () => {
  assert.deepEqual(recordOf('title: Lund\n').data, { title: 'Lund', aliases: [] });
});

describe('a field of a record stands at its place in the file', () => {
  const whole = '# who it is\ntitle: Lund\naliases:\n  - Ida\n  - "Лунд"\n';
  for (const [name, place, at] of [
    ['a value', ['title'], '2:8'],
    ['an item', ['aliases', 1], '5:5'],
    ['what is not there, at what would hold it', ['aliases', 7], '4:3'],
    ['nothing else, at the beginning of the values', ['none'], '2:1'],
  ] as const satisfies readonly (readonly [string, YamlPath, string])[]) {
    test(name, () => {
      const { file, line, column } = recordOf(whole).at(place);
      assert.equal(`${file}:${line}:${column}`, `${path}:${at}`);
    });
  }

  test('behind the beginning of a file too', () => {
    const text = '---\ntitle: Lund\n---\n\nText.\n';
    const record = recordOf(text, { text: 'title: Lund\n', offset: 4 });
    assert.deepEqual(record.at(['title']), { file: path, line: 2, column: 8 });
  });
});

describe('each citation of a field stands at its place in the file', () => {
  for (const [name, yaml, places] of [
    ['in single quotes', "citation: '[@a, para. 3; @b]'", ['2:13', '2:26']],
    ['in double quotes', 'citation: "[@a]"', ['2:13']],
    // What follows the first is written otherwise than it reads, so the field's beginning serves.
    ['by a doubled apostrophe', `citation: '[@a, "the ''new'' one"; @b]'`, ['2:11', '2:36']],
    ['by an escaped character', 'citation: "[@a, \\"new words\\"; @b]"', ['2:11', '2:32']],
    ['of one source twice', "citation: '[@a; @a]'", ['2:13', '2:17']],
  ] as const) {
    test(name, () => assert.deepEqual(placesOf(`title: Lund\n${yaml}\n`), places));
  }
});

test('a cited place keeps what it was made of', () => {
  const field = {
    part: 'summary',
    path: ['citation'],
    statement: 'So it is.',
    text: '[@a, p. 2]',
  } as const;
  const [place] = recordOf("title: Lund\ncitation: '[@a, p. 2]'\n").cited([field]);
  assert.deepEqual(
    [place?.part, place?.statement, place?.field, place?.citations],
    [
      'summary',
      'So it is.',
      ['citation'],
      [{ key: 'a', locator: { label: 'p.', value: 2 }, offset: 1 }],
    ],
  );
});

test('a record that breaks its schema is every issue of it and no record', () => {
  const result = readRecord(contentFile(path, 'titel: Lund\ncitation: "@a"\n'), schema);
  assert.ok('issues' in result);
  assert.deepEqual(
    result.issues.map(({ rule, positions: [{ file, line, column }] }) => [
      rule,
      `${file}:${line}:${column}`,
    ]),
    [
      ['frontmatter-valid', `${path}:1:1`],
      ['citation-syntax', `${path}:2:11`],
      ['frontmatter-valid', `${path}:1:1`],
    ],
  );
});
