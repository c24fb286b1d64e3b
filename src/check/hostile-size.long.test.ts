import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { z } from 'astro/zod';
import { largestFile } from '../graph/read-text.ts';
import { entryText, sourceText, validContentWith } from '../testing/hostile-tree.ts';
import type { Tree } from '../testing/temporary-folder.ts';

/**
 * Content that is too much: too large, too deep, or of a form on which a parser or
 * an expression takes ever longer. Each ends with the rule that it breaks, or with
 * none, in time and memory that any machine has. A case that only one of our parsers
 * would choke on is as large as a file may be.
 */
const seconds = 60;
const megabytes = 1024;

const entry = 'mechanisms/tide-tables.mdx';
const source = 'sources/almanac-2023.yaml';
/** The bytes that a file may have besides the frontmatter of the entry. */
const room = largestFile - 500;
const fill = (text: string): string => text.repeat(Math.floor(room / Buffer.byteLength(text)));
const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

const prose = (body: string): Tree => ({ [entry]: entryText(body) });
const fields = (text: string): Tree => ({ [entry]: entryText('It [@gazette-2023].', text) });
const record = (text: string): Tree => ({ [source]: sourceText(text) });

const laughs = ['a: &a [x, x, x, x, x, x, x, x, x]']
  .concat(
    [...'bcdefghij'].map((name, i) => {
      const before = 'abcdefghij'.charAt(i);
      return `${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`;
    }),
  )
  .join('\n');

/** What a tree breaks; nothing is expected of those that only must end. */
const cases: readonly (readonly [name: string, tree: Tree, rule?: string])[] = [
  ['a billion laughs in a record', record(laughs), 'frontmatter-valid'],
  ['a billion laughs in frontmatter', fields(`${laughs}\n`), 'frontmatter-valid'],
  [
    'a mapping merged 50,000 times',
    record(`x: &x { y: 1 }\nz: { <<: [${Array(49_000).fill('*x').join(',')}] }`),
    'frontmatter-valid',
  ],
  [
    '5 MB of frontmatter in many lines',
    fields(`${lines(400_000, (i) => `k${i}: alias`)}\n`),
    'file-size',
  ],
  ['5 MB of frontmatter in one line', fields(`shortTitle: ${'a'.repeat(5e6)}\n`), 'file-size'],
  ['5 MB of prose', prose('word '.repeat(1e6)), 'file-size'],
  ['a record of unknown fields', record(lines(14_000, (i) => `key${i}: x`)), 'frontmatter-valid'],
  [
    'a record of one field again and again',
    record(lines(20_000, () => 'x: y')),
    'frontmatter-valid',
  ],
  ['a record of anchors', record(lines(10_000, (i) => `k${i}: &a${i} x`)), 'frontmatter-valid'],
  [
    'lists within lists, closed',
    record(`x: ${'['.repeat(90_000)}${']'.repeat(90_000)}`),
    'frontmatter-valid',
  ],
  ['lists within lists, open', record(`x: ${fill('[')}`), 'frontmatter-valid'],
  [
    'mappings within mappings',
    record(`x: ${'{a: '.repeat(30_000)}${'}'.repeat(30_000)}`),
    'frontmatter-valid',
  ],
  ['dashes within dashes', record(`x:\n  ${'- '.repeat(50_000)}a`), 'frontmatter-valid'],
  ['blocks within blocks', record(lines(600, (i) => `${' '.repeat(i)}a:`)), 'frontmatter-valid'],
  ['a text of escapes', record(`x: "${fill('\\u0041')}"`), 'frontmatter-valid'],
  ['a text that does not end', record(`x: "${fill('a')}`), 'frontmatter-valid'],
  ['a date of digits', record(`issued: "${fill('1')}"`), 'date-valid'],
  ['a date of spans', record(`issued: "${fill('2023-01-01/')}"`), 'date-valid'],
  [
    'a language of parts',
    { [source]: sourceText().replace('en\n', `a${fill('-a')}!\n`) },
    'frontmatter-valid',
  ],
  [
    'an origin of hyphens',
    { [source]: sourceText().replace('id: almanac', `id: ${fill('a-')}!`) },
    'frontmatter-valid',
  ],
  ['an address as long as a file', { [source]: sourceText('', `https://a.example/${fill('a')}`) }],
  [
    'a citation field of brackets',
    {
      'people/x.yaml': `name: X\nfamilyName: X\nsummary: { text: a, citation: '${fill('[@')}' }\nreviewed: "2026-11-22"\n`,
    },
    'citation-syntax',
  ],
  [
    'a series of 5,000 rounds',
    {
      'series/x.yaml': `title: x\nunit: round\nentry: mechanisms/tide-talks\noccurrences:\n${lines(5000, (i) => `  - { number: ${i + 1}, status: firm }`)}\n`,
    },
  ],
  [
    'an inventory of 20,000 entries',
    {
      'inventory.yaml': `organisations:\n${lines(20_000, (i) => `  - org-${i}`)}\nevents: []\nmechanisms: []\n`,
    },
    'missing-inventory-entry',
  ],
  ['quotations within quotations', prose(`${fill('> ')}x`), 'mdx-syntax'],
  ['lists within lists on a line', prose(`${fill('- ')}x`), 'mdx-syntax'],
  [
    'lists within lists by their indent',
    prose(lines(300, (i) => `${'  '.repeat(i)}- x [@gazette-2023]`)),
    'mdx-syntax',
  ],
  [
    'emphasis within emphasis',
    prose(`${'*a '.repeat(30_000)}${'a* '.repeat(30_000)}`),
    'mdx-syntax',
  ],
  ['emphasis that does not end', prose(fill('*a_ **b ')), 'uncited-paragraph'],
  ['brackets', prose(fill('[')), 'uncited-paragraph'],
  ['links that do not end', prose(fill('[a](')), 'uncited-paragraph'],
  ['pictures that do not end', prose(fill('![')), 'uncited-paragraph'],
  ['code that does not end', prose(lines(600, (i) => '`'.repeat(i))), 'mdx-syntax'],
  ['braces', prose(fill('{')), 'mdx-syntax'],
  ['expressions', prose(fill('{1}')), 'mdx-syntax'],
  ['less-than signs', prose(fill('<')), 'mdx-syntax'],
  ['elements that do not end', prose(fill('<a ')), 'mdx-syntax'],
  [
    'elements within elements',
    prose(`${'<b>'.repeat(25_000)}x${'</b>'.repeat(25_000)}`),
    'mdx-syntax',
  ],
  ['comments', prose(fill('<!-- ')), 'mdx-syntax'],
  ['entities', prose(`${fill('&amp;')} [@gazette-2023].`), 'mdx-syntax'],
  [
    'a component of one attribute',
    prose(`<Disagreement on="${fill('x')}">\n\nx [@gazette-2023].\n\n</Disagreement>`),
  ],
  ['a heading of attributes', prose(`## x {${fill('#a ')}}\n\nIt [@gazette-2023].`)],
  [
    '10,000 headings of one name',
    prose(`${'## H\n\n'.repeat(10_000)}It [@gazette-2023].`),
    'heading-order',
  ],
  ['citations that do not end', prose(fill('[@')), 'citation-syntax'],
  ['citations whose quotations do not end', prose(fill('[@a, "')), 'citation-syntax'],
  ['a citation of semicolons', prose(`x [@gazette-2023${fill(';')}].`), 'citation-syntax'],
  ['a citation of commas', prose(`x [@gazette-2023${fill(', ')}].`), 'citation-syntax'],
  ['10,000 citations in a paragraph', prose('x [@gazette-2023]. '.repeat(10_000))],
  ['10,000 citations in a sentence', prose(`${'x [@gazette-2023] '.repeat(10_000)}.`)],
  [
    '10,000 citations in one bracket',
    prose(`x [${Array(10_000).fill('@gazette-2023').join('; ')}].`),
  ],
  [
    '9,000 citations of what there is not',
    prose('x [@gazzette-2023]. '.repeat(9000)),
    'unknown-source',
  ],
  [
    'a quotation as long as a file',
    prose(`x [@harbour-times-2023, para. 3, "${fill('word ')}"].`),
    'quotation-not-in-source',
  ],
  [
    'quotations on quotations',
    prose(`${fill('“one two three four five six” ')} [@gazette-2023].`),
    'unproved-quotation',
  ],
  ['quotation marks', prose(`${fill('“')} [@gazette-2023].`)],
  ['a locator of digits', prose(`x [@harbour-times-2023, para. ${fill('9')}].`), 'unknown-locator'],
  [
    '3,000 links to nothing',
    prose('x [t](../organisations/none.mdx) [@gazette-2023]. '.repeat(3000)),
    'unknown-link',
  ],
  [
    '3,000 links to as many nothings',
    prose(lines(3000, (i) => `x [t](../organisations/none-${i}.mdx) [@gazette-2023].`)),
    'unknown-link',
  ],
  [
    'a link as long as a file',
    prose(`x [t](../organisations/${fill('a')}.mdx) [@gazette-2023].`),
    'unknown-link',
  ],
  [
    'an anchor as long as a file',
    prose(`x [t](../organisations/harbour-council.mdx#${fill('a')}) [@gazette-2023].`),
    'unknown-anchor',
  ],
  ['addresses that become links', prose(`${fill('http://a.b ')} [@gazette-2023].`), 'unknown-link'],
  ['mail addresses that become links', prose(`${fill('a@b.c ')} [@gazette-2023].`), 'unknown-link'],
  ['half a mail address', prose(`${fill('a@')} [@gazette-2023].`)],
  ['definitions', prose(lines(15_000, (i) => `[a${i}]: x`)), 'citation-syntax'],
  [
    'a table of many columns',
    prose(
      `|${' a |'.repeat(4000)}\n|${' - |'.repeat(4000)}\n${lines(10, () => `|${' a |'.repeat(4000)}`)}`,
    ),
    'uncited-paragraph',
  ],
  ['a table of many rows', prose(`| a |\n| - |\n${lines(8000, () => '| a [@gazette-2023] |')}`)],
  ['one word', prose(`${fill('w')} [@gazette-2023].`)],
  ['one line', prose(`${fill('word ')} [@gazette-2023].`)],
  ['blanks', prose(`a${fill(' ')}b [@gazette-2023].`)],
  ['empty lines', prose(`a${fill('\n')}b [@gazette-2023].`), 'uncited-paragraph'],
  ['apostrophes', prose(`${fill("a'")} [@gazette-2023].`)],
  ['figures and full stops', prose(`${fill('1.')} [@gazette-2023].`)],
  ['full stops', prose(`${fill('. ')} [@gazette-2023].`)],
  ['Chinese without an end', prose(`${fill('国家')}[@gazette-2023].`)],
  [
    'a title as long as a file',
    { [entry]: entryText('It [@gazette-2023].').replace('Tide Tables', fill('a')) },
  ],
];

describe(`within ${seconds} s and ${megabytes} MB`, () => {
  for (const [name, tree, rule] of cases) {
    test(name, async (t) => {
      const { rules, output } = await check(t, tree);
      // Nothing leads to the new entry, and nothing cites the new source.
      const broken = rules.filter((found) => found !== 'orphan-entry' && found !== 'unused-source');
      if (rule === undefined) assert.deepEqual(broken, [], output.slice(0, 1000));
      else assert.ok(broken.includes(rule), `${broken.join(', ')}\n${output.slice(0, 1000)}`);
    });
  }
});

const report = z.object({ issues: z.array(z.object({ rule: z.string() })) });

/** The rules that the command finds broken; it fails the test when it takes too much. */
async function check(t: TestContext, tree: Tree): Promise<{ rules: string[]; output: string }> {
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${megabytes}`, 'src/commands/check.ts', '--json'],
    {
      cwd: join(import.meta.dirname, '../..'),
      env: { ...process.env, CONTENT_DIR: validContentWith(t, tree) },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: seconds * 1000,
    },
  );
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.ok(code === 0 || code === 1, `ended with ${String(code)}\n${errors.slice(0, 1000)}`);
  assert.equal(errors, '');
  const { issues } = report.parse(JSON.parse(output));
  return { rules: [...new Set(issues.map(({ rule }) => rule))], output };
}
