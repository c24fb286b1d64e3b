import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { readContentFiles } from './content-files.ts';

test('the files of a content tree are read, sorted by path', (t) => {
  const root = temporaryFolder(t, {
    'sources/gazette.yaml': 'a: 1\n',
    'organisations/red.mdx': '红 ё 😀\n',
    'organisations/blue-2.mdx': '',
    'people/ida-lund.yaml': 'x',
    'events/.draft.mdx': 'a hidden file is nobody’s',
    '.obsidian/settings': '{}',
  });
  assert.deepEqual(readContentFiles(root), {
    files: [
      { folder: 'organisations', name: 'blue-2', path: 'organisations/blue-2.mdx', text: '' },
      { folder: 'organisations', name: 'red', path: 'organisations/red.mdx', text: '红 ё 😀\n' },
      { folder: 'people', name: 'ida-lund', path: 'people/ida-lund.yaml', text: 'x' },
      { folder: 'sources', name: 'gazette', path: 'sources/gazette.yaml', text: 'a: 1\n' },
    ],
    issues: [],
  });
});

const notRead =
  'This file is not read: organisations, events, mechanisms hold .mdx files, the other folders .yaml files.';
const inFolder =
  'Content lies in one of the folders organisations, events, mechanisms, people, sources, claims, series.';
const named = (ending: string): string =>
  `Name files here with lower-case letters, digits and hyphens, and the ending ${ending}.`;

describe('a file where no content is looked for', () => {
  for (const [path, hint] of [
    ['readme.md', inFolder],
    ['organisation/red.mdx', inFolder],
    ['organisations/deeper/red.mdx', inFolder],
    ['organisations/red.md', named('.mdx')],
    ['organisations/red.yaml', named('.mdx')],
    ['organisations/Red.mdx', named('.mdx')],
    ['organisations/red_2.mdx', named('.mdx')],
    ['organisations/red-.mdx', named('.mdx')],
    ['organisations/红.mdx', named('.mdx')],
    ['people/ida lund.yaml', named('.yaml')],
    ['people/ida.yml', named('.yaml')],
  ] as const) {
    test(`${path} is reported and not read`, (t) => {
      assert.deepEqual(readContentFiles(temporaryFolder(t, { [path]: 'x' })), {
        files: [],
        issues: [
          {
            rule: 'unexpected-file',
            message: notRead,
            hint,
            positions: [{ file: path, line: 1, column: 1 }],
          },
        ],
      });
    });
  }
});

describe('a file in another encoding', () => {
  const latin1 = Buffer.from('caf\u00E9\n', 'latin1');
  const utf16 = Buffer.from('a\n', 'utf16le');
  for (const [name, content, text, message, hint] of [
    [
      'with a byte order mark',
      '\uFEFFtitle: T\n',
      'title: T\n',
      'The file begins with a byte order mark.',
      'Save it as UTF-8 without a byte order mark.',
    ],
    [
      'in Latin-1',
      latin1,
      'caf\uFFFD\n',
      'The file is not valid UTF-8.',
      'Save it again in the encoding UTF-8.',
    ],
    [
      'cut in the middle of a character',
      Buffer.from('中', 'utf8').subarray(0, 2),
      '\uFFFD',
      'The file is not valid UTF-8.',
      'Save it again in the encoding UTF-8.',
    ],
    [
      'with Windows line ends',
      'a\r\nb\r\n',
      'a\nb\n',
      'The file has carriage returns at its line ends.',
      'Save it with Unix line ends (LF).',
    ],
    [
      'with the line ends of an old Macintosh',
      'a\rb\r',
      'a\nb\n',
      'The file has carriage returns at its line ends.',
      'Save it with Unix line ends (LF).',
    ],
  ] as const) {
    test(`${name} is reported, and read as well as it can be`, (t) => {
      const { files, issues } = readContentFiles(temporaryFolder(t, { 'people/a.yaml': content }));
      assert.deepEqual(
        files.map((file) => file.text),
        [text],
      );
      assert.deepEqual(issues, [
        {
          rule: 'file-encoding',
          message,
          hint,
          positions: [{ file: 'people/a.yaml', line: 1, column: 1 }],
        },
      ]);
    });
  }

  test('in UTF-16 is reported', (t) => {
    const { issues } = readContentFiles(temporaryFolder(t, { 'people/a.yaml': utf16 }));
    assert.equal(issues.length, 1);
  });
});

test('the inventory is read beside the folders', (t) => {
  const root = temporaryFolder(t, { 'inventory.yaml': 'organisations: []\n' });
  assert.deepEqual(readContentFiles(root), {
    files: [],
    inventory: 'organisations: []\n',
    issues: [],
  });
});

test('the encoding of the inventory is checked as well', (t) => {
  const root = temporaryFolder(t, { 'inventory.yaml': '\uFEFForganisations: []\n' });
  const { inventory, issues } = readContentFiles(root);
  assert.equal(inventory, 'organisations: []\n');
  assert.deepEqual(
    issues.map(({ rule, positions: [{ file }] }) => [rule, file]),
    [['file-encoding', 'inventory.yaml']],
  );
});

test('a folder that is not there is an error', (t) => {
  assert.throws(() => readContentFiles(`${temporaryFolder(t)}/none`), { code: 'ENOENT' });
});
