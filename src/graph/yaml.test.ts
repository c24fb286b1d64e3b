import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseLocatedYaml } from './yaml.ts';

const text = `title: Harbour 委员会 😀
names:
  zh: { text: 港口, 'short form': 港 }
facts:
  - label: Founded
    value: "2001 \\"new\\""
  - label: 'It''s'
`;
const yaml = parseLocatedYaml(text);
const rest = (offset: number): string => text.slice(offset).split('\n')[0] ?? '';

test('a text gives its value', () => {
  assert.deepEqual(yaml.errors, []);
  assert.deepEqual(yaml.value, {
    title: 'Harbour 委员会 😀',
    names: { zh: { text: '港口', 'short form': '港' } },
    facts: [{ label: 'Founded', value: '2001 "new"' }, { label: "It's" }],
  });
});

describe('the place of a value', () => {
  for (const [path, expected] of [
    [['title'], 'Harbour 委员会 😀'],
    [['names', 'zh', 'text'], "港口, 'short form': 港 }"],
    [['names', 'zh', 'short form'], '港 }'],
    [['names', 'zh'], "{ text: 港口, 'short form': 港 }"],
    [['facts', 0], 'label: Founded'],
    [['facts', 0, 'value'], '"2001 \\"new\\""'],
    [['facts', 1, 'label'], "'It''s'"],
    [[], 'title: Harbour 委员会 😀'],
    // What is not there stands where the nearest thing around it does.
    [['facts', 1, 'value'], "label: 'It''s'"],
    [['facts', 7, 'value'], '- label: Founded'],
    [['nothing', 'here'], 'title: Harbour 委员会 😀'],
  ] as const) {
    test(`at ${path.join('.') || 'the root'}`, () => {
      assert.equal(rest(yaml.offsetOf(path)), expected);
    });
  }
});

describe('the place of a key', () => {
  for (const [path, expected] of [
    [['title'], 'title: Harbour 委员会 😀'],
    [['names', 'zh'], "zh: { text: 港口, 'short form': 港 }"],
    [['names', 'zh', 'short form'], "'short form': 港 }"],
    [['facts', 1, 'label'], "label: 'It''s'"],
    [['facts', 1, 'value'], "label: 'It''s'"],
    [['facts', 1], "label: 'It''s'"],
  ] as const) {
    test(`at ${path.join('.')}`, () => assert.equal(rest(yaml.keyOffsetOf(path)), expected));
  }
});

describe('the place of a character of a scalar', () => {
  for (const [name, source, at, expected] of [
    ['in a plain one', 'c: one [@a] two', 4, '[@a] two'],
    ['in single quotation marks', "c: '[@a; @b, para. 2]'", 5, "@b, para. 2]'"],
    ['in double quotation marks', 'c: "[@a; @b]"', 5, '@b]"'],
    ['after doubled apostrophes', "c: 'it''s; it''s [@b]'", 11, "[@b]'"],
    ['after escapes', 'c: "\\"x\\" \\u4e2d [@b]"', 6, '[@b]"'],
    ['after Chinese and an emoji', "c: '中文😀 [@b]'", 5, "[@b]'"],
    ['is the start when it cannot be found', 'c: "\\u4e2d\\u6587"', 1, '"\\u4e2d\\u6587"'],
  ] as const) {
    test(name, () => {
      const offset = parseLocatedYaml(source).offsetInScalar(['c'], at);
      assert.equal(source.slice(offset), expected);
    });
  }

  test('is the start of what is no text', () => {
    assert.equal(parseLocatedYaml('c: [1, 2]').offsetInScalar(['c'], 1), 3);
  });
});

test('an unquoted date is a date, as Astro reads it', () => {
  assert.deepEqual(parseLocatedYaml('date: 2023-09-19').value, {
    date: new Date('2023-09-19T00:00:00Z'),
  });
  assert.deepEqual(parseLocatedYaml('date: "2023-09-19"').value, { date: '2023-09-19' });
});

test('nothing has the value null', () => {
  const empty = parseLocatedYaml('');
  assert.deepEqual([empty.value, empty.errors, empty.offsetOf(['a'])], [null, [], 0]);
});

describe('what is not valid YAML', () => {
  for (const [name, source, message, at] of [
    ['a key given twice', 'a: 1\nb: 2\na: 3', 'Map keys must be unique.', 'a: 3'],
    [
      'a colon in an unquoted text',
      'a: one: two',
      'Nested mappings are not allowed in compact mappings.',
      'one: two',
    ],
    [
      'a list that is not closed',
      'a: [1, 2\nb: 3\n',
      'Flow sequence in block collection must be sufficiently indented and end with a ].',
      'b: 3\n',
    ],
    ['a quotation mark that is not closed', 'a: "one', 'Missing closing "quote.', ''],
    ['a tab as indentation', 'a:\n\tb: 1', 'Tabs are not allowed as indentation.', '\tb: 1'],
    ['a tag that nobody knows', 'a: !secret x', 'Unresolved tag: !secret.', '!secret x'],
    [
      'an alias',
      'a: &b 1\nc: *b\nd: 2',
      'Records use no aliases such as "*b": write the value out.',
      '*b\nd: 2',
    ],
    [
      'an alias without an anchor',
      'a: *b',
      'Records use no aliases such as "*b": write the value out.',
      '*b',
    ],
    [
      'a second document',
      'a: 1\n---\nb: 2',
      'Source contains multiple documents; please use YAML.parseAllDocuments().',
      '---\nb: 2',
    ],
  ] as const) {
    test(`${name} is an error with its place`, () => {
      const { value, errors } = parseLocatedYaml(source);
      assert.equal(value, undefined);
      assert.deepEqual(
        errors.map((error) => [error.message, source.slice(error.offset)]),
        [[message, at]],
      );
    });
  }
});
