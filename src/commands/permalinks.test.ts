import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { parseLedger } from '../permalinks/ledger-file.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

/** The command as somebody runs it, over a copy of the valid content. */
const root = resolve(import.meta.dirname, '../..');

function validContent(t: TestContext): string {
  const content = temporaryFolder(t);
  cpSync(join(root, 'src/check/fixtures/valid'), content, { recursive: true });
  return content;
}

function permalinks(content: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/permalinks.ts', ...args],
    { cwd: root, env: { ...process.env, CONTENT_DIR: content }, encoding: 'utf8' },
  );
  return { status, said: stdout, errors: stderr };
}

const ledgerOf = (content: string) => readFileSync(join(content, 'permalinks.json'), 'utf8');

function replaceIn(content: string, file: string, text: string, replacement: string): void {
  const path = join(content, file);
  const before = readFileSync(path, 'utf8');
  assert.ok(before.includes(text), `${file} holds "${text}"`);
  writeFileSync(
    path,
    before.replace(text, () => replacement),
  );
}

const talks = 'mechanisms/tide-talks.mdx';
const council = 'organisations/harbour-council.mdx';

test('content that is recorded leaves the ledger as it is', (t) => {
  const content = validContent(t);
  const before = ledgerOf(content);
  assert.deepEqual(permalinks(content, '--check'), {
    status: 0,
    said: 'The ledger of permanent links is up to date.\n',
    errors: '',
  });
  assert.equal(permalinks(content).said, '0 new links recorded.\n');
  assert.equal(ledgerOf(content), before);
});

test('an edit is noticed by --check, which writes nothing, and is recorded with its day', (t) => {
  const content = validContent(t);
  const before = ledgerOf(content);
  replaceIn(content, talks, 'speaks of tides', 'speaks at length of tides');
  const { status, errors } = permalinks(content, '--check');
  assert.equal(status, 1);
  assert.match(errors, /is not up to date\. Run "npm run permalinks" and commit/);
  assert.equal(ledgerOf(content), before);
  assert.equal(permalinks(content).status, 0);
  const { recorded, content: says } =
    parseLedger(ledgerOf(content)).pages['/mechanisms/tide-talks/'] ?? assert.fail();
  assert.equal(recorded, '2026-11-22');
  assert.equal(says?.modified, new Date().toISOString().slice(0, 10));
});

test('a lost paragraph is refused with what to type, and nothing is written', (t) => {
  const content = validContent(t);
  const before = ledgerOf(content);
  replaceIn(
    content,
    council,
    '- [Ida Lund](../people/ida-lund.yaml) is the harbour master',
    '- New',
  );
  const { status, errors } = permalinks(content);
  assert.equal(status, 1);
  assert.equal(
    errors,
    `1 published link would be lost:

  /organisations/harbour-council/#p3: perhaps members (nothing is like it; it stood in that section)

Name what takes the place of each and run again. What was taken out and has no successor leads to the heading, the page or the list where it stood.

npm run permalinks -- \\
  --successor "/organisations/harbour-council/#p3=members"
`,
  );
  assert.equal(ledgerOf(content), before);
  const named = permalinks(content, '--successor', '/organisations/harbour-council/#p3=members');
  assert.equal(named.said, '1 new link recorded.\n');
});

test('a page that moves is told of, and so is a paragraph known by little of its wording', (t) => {
  const content = validContent(t);
  renameSync(join(content, talks), join(content, 'mechanisms/talks-on-tides.mdx'));
  replaceIn(
    content,
    'mechanisms/talks-on-tides.mdx',
    'speaks of tides there [@gazette-2023].',
    'speaks of tides there and of the weather in general [@gazette-2023].',
  );
  const link = '/mechanisms/tide-talks/=/mechanisms/talks-on-tides/';
  const { said, errors } = permalinks(content, '--successor', link);
  assert.equal(errors, '');
  assert.match(
    said,
    /^0 new links recorded\.\n\/mechanisms\/tide-talks\/ moved to \/mechanisms\/talks-on-tides\/ and keeps its anchors\.\n\/mechanisms\/tide-talks\/#p1 was known again by about \d\d % of its wording\. If that is another paragraph, restore the ledger and run again with --successor "\/mechanisms\/tide-talks\/#p1=…"\.\n$/,
  );
});

describe('the command is refused', () => {
  for (const [what, args, message] of [
    [
      'with half a successor',
      ['--successor', '/events/x/'],
      /"\/events\/x\/" names no successor\. Write --successor "\/events\/x\/#p3=p7"\./,
    ],
    ['with a successor of nothing', ['--successor', 'p3=p7'], /"p3=p7" names no successor/],
    [
      'with a successor that is not needed',
      ['--successor', '/events/=/'],
      /The link "\/events\/" needs no successor/,
    ],
    ['when it would begin a second ledger', ['--create'], /There is a ledger already/],
  ] as const) {
    test(what, (t) => {
      const content = validContent(t);
      const before = ledgerOf(content);
      const { status, errors } = permalinks(content, ...args);
      assert.equal(status, 1);
      assert.match(errors, message);
      assert.doesNotMatch(errors, /\n\s+at /);
      assert.equal(ledgerOf(content), before);
    });
  }

  test('over content that cannot be read: its pages are not lost', (t) => {
    const content = validContent(t);
    replaceIn(content, talks, 'title: Tide Talks', 'title: "Tide Talks');
    const { status, errors } = permalinks(content);
    assert.equal(status, 1);
    assert.equal(
      errors,
      'The content has problems, so what is lost cannot be told from what cannot be read. Run "npm run check" first.\n',
    );
  });

  test('over a damaged ledger, which stays as it is', (t) => {
    const content = validContent(t);
    replaceIn(content, 'permalinks.json', '"p2":', '"p9":');
    const damaged = ledgerOf(content);
    const { status, errors } = permalinks(content);
    assert.equal(status, 1);
    assert.match(
      errors,
      /^The ledger of permanent links is damaged\. .*git checkout HEAD.*\(line \d+\)\n$/,
    );
    assert.equal(ledgerOf(content), damaged);
  });

  test('without a ledger, unless one is begun', (t) => {
    const content = validContent(t);
    rmSync(join(content, 'permalinks.json'));
    const { status, errors } = permalinks(content);
    assert.equal(status, 1);
    assert.match(
      errors,
      /^There is no ledger of permanent links\. Restore .* --create \(line 1\)\n$/,
    );
    assert.equal(permalinks(content, '--create').status, 0);
    assert.equal(permalinks(content, '--check').status, 0);
  });
});
