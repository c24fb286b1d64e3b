import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { temporaryFolder, writeTree } from '../testing/temporary-folder.ts';

/** A build of bad content, as somebody runs it. None gets as far as Astro. */
const root = resolve(import.meta.dirname, '../..');
const validContent = join(root, 'src/check/fixtures/valid');

interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

function build(content: string, into: string): Promise<Outcome> {
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, ['src/commands/build.ts', '--into', into], {
      cwd: root,
      env: { ...process.env, CONTENT_DIR: content },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      errors += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => done({ code, output, errors }));
  });
}

let count = 0;

/** The name of a folder in the project that is gone when the test ends. */
function folderToBuild(t: TestContext): string {
  count += 1;
  const name = `.dist-test-${process.pid}-${count}`;
  t.after(() => {
    for (const left of leftBeside(name)) rmSync(join(root, left), { recursive: true, force: true });
  });
  return name;
}

/** Everything in the project whose name begins with that of the folder. */
const leftBeside = (name: string): string[] =>
  readdirSync(root).filter((item) => item.startsWith(name));

/** The valid content with one text in one of its files replaced by another. */
function contentWith(t: TestContext, file: string, text: string, replacement: string): string {
  const content = temporaryFolder(t);
  cpSync(validContent, content, { recursive: true });
  const path = join(content, file);
  const before = readFileSync(path, 'utf8');
  assert.equal(before.split(text).length, 2, `"${text}" stands once in ${file}`);
  writeFileSync(
    path,
    before.replace(text, () => replacement),
  );
  return content;
}

const talks = 'mechanisms/tide-talks.mdx';
const council = 'organisations/harbour-council.mdx';
const gazette = 'sources/gazette-2023.yaml';
const prose =
  'The [Harbour Council](../organisations/harbour-council.mdx) speaks of tides there [@gazette-2023].';

// One after the other: two builds at once in one folder are refused.
describe(
  'a build of content with a problem ends with its place and a hint',
  { concurrency: 1 },
  () => {
    for (const [name, file, text, replacement, place, rule, message, hint] of [
      [
        'an unknown source',
        talks,
        'there [@gazette-2023].',
        'there [@gazete-2023].',
        '16:84',
        'unknown-source',
        'There is no source "gazete-2023".',
        'Did you mean "gazette-2023"?',
      ],
      [
        'a link to nothing',
        talks,
        'organisations/harbour-council.mdx)',
        'organisations/harbour-counsel.mdx)',
        '16:5',
        'unknown-link',
        'The link "../organisations/harbour-counsel.mdx" leads to no file of the content.',
        'Did you mean "../organisations/harbour-council.mdx"?',
      ],
      [
        'a paragraph without a citation',
        talks,
        prose,
        `${prose}\n\nThe tides are high.`,
        '18:1',
        'uncited-paragraph',
        'This paragraph has no citation: "The tides are high.".',
        'Cite what supports it, [@key, para. 3], or leave it out.',
      ],
      [
        'a date in words',
        gazette,
        'accessed: "2026-11-22"',
        'accessed: "22 November 2026"',
        '7:11',
        'date-valid',
        'accessed: "22 November 2026" is not a date in EDTF, level 0 or 1.',
        'Write "2026-11-22".',
      ],
      [
        'a day that there is not',
        'events/harbour-conference-2023.mdx',
        'value: "2023-09-19"',
        'value: "2023-09-31"',
        '7:10',
        'date-valid',
        'date.value: "2023-09-31" is not a date in EDTF, level 0 or 1.',
        'Write a day as "2023-09-19", a month as "2023-09", a span as "2023-09-18/2023-09-21".',
      ],
      [
        'broken MDX',
        council,
        '\n</Disagreement>\n',
        '\n',
        '44:1',
        'mdx-syntax',
        /^The text is not valid MDX: .*Disagreement/,
        'Write \\{ for a brace and \\< for a less-than sign; close every component that is opened.',
      ],
      [
        'broken YAML',
        gazette,
        'title: Harbour Gazette',
        'title: "Harbour Gazette',
        '3:24',
        'frontmatter-valid',
        'This is not valid YAML: Missing closing "quote.',
        'Put a text that holds ": ", "#" or quotation marks in single quotes.',
      ],
      [
        'a missing field',
        'people/ida-lund.yaml',
        'familyName: Lund\n',
        '',
        '1:1',
        'frontmatter-valid',
        'The field "familyName" is missing in this file.',
        'Add "familyName:" to the record.',
      ],
      [
        'an unknown field',
        'people/ida-lund.yaml',
        'notes:',
        'note:',
        '11:1',
        'frontmatter-valid',
        'There is no field "note" in this file.',
        'Did you mean "notes"?',
      ],
    ] as const) {
      test(name, async (t) => {
        const content = contentWith(t, file, text, replacement);
        const into = folderToBuild(t);
        const { code, output, errors } = await build(content, into);
        assert.equal(code, 1);
        assert.equal(output, '');
        const lines = errors.split('\n');
        const begin = `${relative(root, content)}/${file}:${place}  error  ${rule}  `;
        const at = lines.findIndex((line) => line.startsWith(begin));
        assert.notEqual(at, -1, `${begin} in\n${errors}`);
        const said = lines[at]?.slice(begin.length) ?? '';
        if (typeof message === 'string') assert.equal(said, message);
        else assert.match(said, message);
        assert.equal(lines[at + 1], `    ${hint}`);
        assert.match(
          errors,
          /\n\n\d+ problems? in \d+ files?; read were .*\nNothing was built\.\n$/,
        );
        assert.deepEqual(leftBeside(into), []);
      });
    }
  },
);

test('a build of bad content leaves the site that is there as it is', async (t) => {
  const into = folderToBuild(t);
  writeTree(join(root, into), { 'index.html': 'the last good site', 'a/b.txt': 'more' });
  const { code } = await build(contentWith(t, talks, '@gazette-2023', '@gazete-2023'), into);
  assert.equal(code, 1);
  assert.deepEqual(leftBeside(into), [into]);
  assert.deepEqual(readdirSync(join(root, into), { recursive: true }).toSorted(), [
    'a',
    join('a', 'b.txt'),
    'index.html',
  ]);
  assert.equal(readFileSync(join(root, into, 'index.html'), 'utf8'), 'the last good site');
  assert.equal(readFileSync(join(root, into, 'a/b.txt'), 'utf8'), 'more');
});

test('a build of content with several problems tells of all', async (t) => {
  const content = contentWith(t, talks, '@gazette-2023', '@gazete-2023');
  writeTree(content, { 'people/broken.yaml': 'name: "Maria', 'organisations/notes.md': '' });
  const { code, errors } = await build(content, folderToBuild(t));
  assert.equal(code, 1);
  for (const rule of ['unknown-source', 'frontmatter-valid', 'unexpected-file']) {
    assert.match(errors, new RegExp(`:\\d+:\\d+  error  ${rule}  `));
  }
});

test('a build of a folder that there is not says so in a sentence', async (t) => {
  const into = folderToBuild(t);
  const { code, errors } = await build(join(temporaryFolder(t), 'none'), into);
  assert.equal(code, 1);
  assert.equal(existsSync(join(root, into)), false);
  assert.doesNotMatch(errors, /\n\s+at /);
});
