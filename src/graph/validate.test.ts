import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { z } from 'astro/zod';
import { citation } from '../schemas/citation.ts';
import { edtfDate } from '../schemas/date.ts';
import type { ReadingIssue } from './issue.ts';
import { LineIndex } from './line-index.ts';
import { validate } from './validate.ts';
import { parseLocatedYaml } from './yaml.ts';

const schema = z.strictObject({
  title: z.string().min(1, 'This is empty.'),
  kind: z.enum(['treaty', 'agreement']).default('treaty'),
  grade: z.enum(['A', 'B']).optional(),
  date: edtfDate.optional(),
  count: z.number().optional(),
  facts: z.array(z.strictObject({ label: z.string(), citation })).default([]),
});

/** The issues of a text that stands after the line "---" of a file. */
function issuesOf(text: string, ofSchema: z.ZodType = schema): readonly ReadingIssue[] {
  const base = '---\n'.length;
  const result = validate(ofSchema, {
    yaml: parseLocatedYaml(text),
    lines: new LineIndex('organisations/red.mdx', `---\n${text}---\n`),
    base,
  });
  return 'issues' in result ? result.issues : [];
}

const described = (issues: readonly ReadingIssue[]): string[][] =>
  issues.map(({ rule, message, hint, positions: [{ line, column }] }) => [
    `${line}:${column}`,
    rule,
    message,
    hint,
  ]);

test('what agrees with the schema is given back with its defaults', () => {
  const yaml = parseLocatedYaml('title: Harbour\n');
  const lines = new LineIndex('a.yaml', 'title: Harbour\n');
  assert.deepEqual(validate(schema, { yaml, lines, base: 0 }), {
    data: { title: 'Harbour', kind: 'treaty', facts: [] },
  });
});

test('an issue names the file', () => {
  assert.deepEqual(issuesOf('title: ""\n')[0]?.positions, [
    { file: 'organisations/red.mdx', line: 2, column: 8 },
  ]);
});

describe('what does not agree with the schema', () => {
  for (const [name, text, ...expected] of [
    [
      'a field that is missing',
      'kind: treaty\n',
      [
        '2:1',
        'frontmatter-valid',
        'The field "title" is missing in this file.',
        'Add "title:" to the frontmatter.',
      ],
    ],
    [
      'a field that is missing in an item of a list',
      'title: T\nfacts:\n  - label: L\n',
      [
        '4:5',
        'uncited-fact',
        'The field "citation" is missing in "facts[1]".',
        'Add "citation:" there.',
      ],
    ],
    [
      'a field that is there without a value',
      'title:\n',
      [
        '2:7',
        'frontmatter-valid',
        'title: invalid input: expected string, received null',
        'Write a value of the type string.',
      ],
    ],
    [
      'a field with a misspelt name',
      'title: T\nknid: treaty\n',
      [
        '3:1',
        'frontmatter-valid',
        'There is no field "knid" in this file.',
        'Did you mean "kind"?',
      ],
    ],
    [
      'fields that nobody knows',
      'title: T\nauthor: Me\nfacts:\n  - label: L\n    citation: "[@a]"\n    remark: x\n',
      [
        '7:5',
        'frontmatter-valid',
        'There is no field "remark" in "facts[1]".',
        'The fields are: label, citation.',
      ],
      [
        '3:1',
        'frontmatter-valid',
        'There is no field "author" in this file.',
        'The fields are: title, kind, grade, date, count, facts.',
      ],
    ],
    [
      'a value of another type',
      'title: 2023\ncount: "3"\nfacts: none\n',
      [
        '2:8',
        'frontmatter-valid',
        'title: invalid input: expected string, received number',
        'Write a value of the type string.',
      ],
      [
        '3:8',
        'frontmatter-valid',
        'count: invalid input: expected number, received string',
        'Write a value of the type number.',
      ],
      [
        '4:8',
        'frontmatter-valid',
        'facts: invalid input: expected array, received string',
        'Write a value of the type array.',
      ],
    ],
    [
      'a value that is none of the choices',
      'title: T\nkind: something else entirely\n',
      [
        '3:7',
        'frontmatter-valid',
        'kind: invalid option: expected one of "treaty"|"agreement"',
        'Write one of: treaty, agreement.',
      ],
    ],
    [
      'a text against a check of the schema',
      'title: ""\n',
      [
        '2:8',
        'frontmatter-valid',
        'title: this is empty.',
        'See the schema of this field in src/schemas/.',
      ],
    ],
    [
      'a date in words',
      'title: T\ndate: 18 September 2023\n',
      [
        '3:7',
        'date-valid',
        'date: "18 September 2023" is not a date in EDTF, level 0 or 1.',
        'Write "2023-09-18".',
      ],
    ],
    [
      'a date that cannot be told',
      'title: T\ndate: recently\n',
      [
        '3:7',
        'date-valid',
        'date: "recently" is not a date in EDTF, level 0 or 1.',
        'Write a day as "2023-09-19", a month as "2023-09", a span as "2023-09-18/2023-09-21".',
      ],
    ],
    [
      'a citation without brackets',
      'title: T\nfacts:\n  - label: L\n    citation: "@a"\n',
      [
        '5:15',
        'citation-syntax',
        'facts[1].citation: "@a" is not a citation.',
        'Write the source key in brackets: "[@tass-2023, para. 3]".',
      ],
    ],
    [
      'a list instead of fields',
      '- title\n',
      [
        '2:1',
        'frontmatter-valid',
        'Invalid input: expected object, received array',
        'Write a value of the type object.',
      ],
    ],
    [
      'nothing at all',
      '',
      [
        '2:1',
        'frontmatter-valid',
        'Invalid input: expected object, received null',
        'Write a value of the type object.',
      ],
    ],
    [
      'what is not YAML',
      'title: T\nkind: treaty: large\n',
      [
        '3:7',
        'frontmatter-valid',
        'This is not valid YAML: Nested mappings are not allowed in compact mappings.',
        'Put a text that holds ": ", "#" or quotation marks in single quotes.',
      ],
    ],
  ] as const) {
    test(`${name} is refused`, () => assert.deepEqual(described(issuesOf(text)), expected));
  }

  test('a date without quotation marks is refused as a date', () => {
    const [issue] = issuesOf('title: T\ndate: 2023-09-18\n');
    assert.deepEqual(
      [issue?.rule, issue?.message, issue?.positions],
      [
        'date-valid',
        'date: a date is a string in quotation marks, such as "2023-09-19".',
        [{ file: 'organisations/red.mdx', line: 3, column: 7 }],
      ],
    );
  });

  test('the hint for a date without quotation marks is to add them', () => {
    assert.equal(
      issuesOf('title: T\ndate: 2023-09-18\n')[0]?.hint,
      'Put the date in quotation marks.',
    );
  });

  test('the hint for a misspelt choice is the choice that is near', () => {
    assert.equal(issuesOf('title: T\nkind: agreemnt\n')[0]?.hint, 'Did you mean "agreement"?');
    assert.equal(issuesOf('title: T\ngrade: Z\n')[0]?.hint, 'Write one of: A, B.');
  });

  test('the fields of a part of a union of objects are known', () => {
    const part = z.array(z.strictObject({ id: z.string(), note: z.string() }));
    const union = z.discriminatedUnion('role', [
      z.strictObject({ role: z.literal('one'), origins: part }),
      z.strictObject({ role: z.literal('two') }),
    ]);
    const text = 'role: one\norigins:\n  - id: a\n    note: b\n    remark: c\n';
    assert.equal(issuesOf(text, union)[0]?.hint, 'The fields are: id, note.');
  });
});

test('the fields of all members of a union are known', () => {
  const union = z.discriminatedUnion('role', [
    z.strictObject({ role: z.literal('one'), title: z.string() }),
    z.strictObject({ role: z.literal('two'), scope: z.string() }),
  ]);
  assert.deepEqual(described(issuesOf('role: one\ntitle: T\nremark: c\n', union)), [
    [
      '4:1',
      'frontmatter-valid',
      'There is no field "remark" in this file.',
      'The fields are: role, title, scope.',
    ],
  ]);
});
