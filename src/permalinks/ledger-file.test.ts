import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { sitePath } from '../site/paths.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { assignPermalinks } from './assign.ts';
import { ledgerText, parseLedger } from './ledger-file.ts';
import { emptyLedger, LedgerError, type Ledger } from './ledger.ts';
import type { CurrentPage } from './published.ts';
import { readLedger } from './read-ledger.ts';

const block = (text: string) => ({ kind: 'block', text }) as const;
const page = (path: string, ...texts: readonly string[]): CurrentPage => ({
  path: sitePath(path),
  title: path,
  content: '0123456789abcdef',
  anchors: [{ kind: 'heading', id: 'what-was-said', text: 'What was said' }, ...texts.map(block)],
});
const assign = (ledger: Ledger, ...pages: readonly CurrentPage[]) =>
  assignPermalinks(ledger, pages, { successors: new Map([['/events/x/#p2', 'p1']]) }, '2026-12-01')
    .ledger;

const published = assignPermalinks(
  emptyLedger,
  [page('/events/x/', 'One two three four five.', 'Six seven eight nine ten.'), page('/events/y/')],
  {},
  '2026-11-22',
).ledger;
const ledger = assign(
  published,
  page('/events/x/', 'One two three four five.'),
  page('/events/y/'),
);
const text = ledgerText(ledger);

test('a ledger survives being written and read', () => {
  assert.deepEqual(parseLedger(text), ledger);
  assert.equal(ledgerText(parseLedger(text)), text);
});

test('its text has a line for each page and each anchor, sorted by address', () => {
  assert.match(text, /\n {4}"\/events\/x\/": \{ "recorded": "2026-11-22", "content": .*\{\n/);
  assert.match(
    text,
    /\n {8}"p2": \{"kind":"block",.*"retired":\{"date":"2026-12-01","successor":"p1"\}\}/,
  );
  assert.ok(text.indexOf('"/events/x/"') < text.indexOf('"/events/y/"'));
});

const line = (part: string): number =>
  text.split('\n').findIndex((candidate) => candidate.includes(part)) + 1;
const pageLine = line('"/events/x/"');

/** Every way in which somebody or something may damage the file, with the line that is named. */
const damages: readonly (readonly [string, string, RegExp, number])[] = [
  ['truncated', text.slice(0, 300), /is not valid JSON/, text.slice(0, 300).split('\n').length],
  ['empty', '', /is not valid JSON/, 1],
  ['another file', '{"name": "x"}', /At addresses: /, 1],
  ['a list', '[]', /damaged/, 1],
  ['null', 'null', /damaged/, 1],
  [
    'with a comma too many',
    text.replace('},\n    "/events/y/"', '},,\n    "/events/y/"'),
    /is not valid JSON/,
    line('"/events/y/"') - 1,
  ],
  ['with a byte order mark', `\uFEFF${text}`, /byte order mark/, 1],
  ['with carriage returns', text.replaceAll('\n', '\r\n'), /carriage returns/, 1],
  [
    'with the marks of a merge',
    text.replace('    "/events/y/"', '<<<<<<< HEAD\n    "/events/y/"'),
    /marks of an unfinished merge\. Take it from the branch that is published/,
    line('"/events/y/"'),
  ],
  [
    'with a number in words',
    text.replace('"next": 3', '"next": "three"'),
    /At pages > \/events\/x\/ > next: /,
    pageLine,
  ],
  ['with an unknown field', text.replace('"next": 3', '"nxt": 3'), /damaged/, pageLine],
  ['with an extra field', text.replace('"next": 3', '"next": 3, "note": "x"'), /"note"/, pageLine],
  [
    'with a kind that there is not',
    text.replace('"kind":"heading"', '"kind":"title"'),
    /> kind: /,
    line('"title"') || pageLine + 1,
  ],
  [
    'with an address that is none',
    text.replace('"/events/y/"', '"/events/Y"'),
    /At pages > \/events\/Y: Invalid key/,
    line('"/events/y/"'),
  ],
  [
    'with an id renamed',
    text.replace('"p1":', '"p7":'),
    /in the record of "\/events\/x\/"/,
    pageLine,
  ],
  [
    'with a heading renamed',
    text.replace('"what-was-said":', '"what-is-said":'),
    /in the record of "\/events\/x\/"/,
    pageLine,
  ],
  [
    'with a kind changed',
    text.replace('"kind":"heading"', '"kind":"disagreement"'),
    /in the record of "\/events\/x\/"/,
    pageLine,
  ],
  [
    'with a hash changed',
    text.replace(/"hash":"\w/, (start) => start.replace(/\w$/, (c) => (c === '0' ? '1' : '0'))),
    /in the record of "\/events\/x\/"/,
    pageLine,
  ],
  [
    'with the next number lowered',
    text.replace('"next": 3', '"next": 2'),
    /in the record of "\/events\/x\/"/,
    pageLine,
  ],
  [
    'with the day of publication changed',
    text.replace('"recorded": "2026-11-22"', '"recorded": "2026-11-21"'),
    /in the record of "\/events\/x\/"/,
    pageLine,
  ],
  [
    'with an anchor taken out',
    text.replace(/ {8}"p1".*\n/, ''),
    /in the record of "\/events\/x\/"/,
    pageLine,
  ],
  [
    'with a heading taken out',
    text.replace(/ {8}"what-was-said".*\n/, ''),
    /in the record of "\/events\/x\/"/,
    pageLine,
  ],
  [
    'with a retirement taken out',
    text.replace(/,"retired":\{[^}]*\}/, ''),
    /in the record of "\/events\/x\/"/,
    pageLine,
  ],
  [
    'with a retirement without successor',
    text.replace(/"successor":"p1"/, '"successor":""'),
    /> retired > successor: /,
    line('"retired"'),
  ],
  [
    'with an anchor twice',
    text.replace(/( {8}"p1".*\n)/, '$1$1'),
    /in the record of "\/events\/x\/"/,
    line('"p1"') + 1,
  ],
  [
    'with a page twice',
    text.replace(/( {4}"\/events\/x\/"[^]*?\n {6}\} \},\n)/, '$1$1'),
    /It is not as/,
    line('"/events/y/"'),
  ],
  [
    'with a page taken out',
    text.replace(/ {4}"\/events\/x\/"[^]*?\n {6}\} \},\n/, ''),
    /It is not as/,
    2,
  ],
  [
    'with the line of all addresses taken out',
    text.replace(/ {2}"addresses".*\n/, ''),
    /At addresses: /,
    1,
  ],
  ['with a seal taken out', text.replace(/ "seal": "\w+",/, ''), /seal: /, pageLine],
  [
    'with all seals taken out, and a page',
    text
      .replace(/ {4}"\/events\/x\/"[^]*?\n {6}\} \},\n/, '')
      .replace(/ {2}"addresses".*\n/, '')
      .replaceAll(/ "seal": "\w+",/g, ''),
    /At addresses: /,
    1,
  ],
  ['formatted by another tool', JSON.stringify(JSON.parse(text), null, 2), /It is not as/, 4],
  ['with a line at its end taken out', text.slice(0, -1), /It is not as/, text.split('\n').length],
];

describe('a damaged ledger is refused, with its line and the way back:', () => {
  for (const [what, damaged, message, expectedLine] of damages) {
    test(what, () => {
      assert.notEqual(damaged, text);
      assert.throws(
        () => parseLedger(damaged),
        (error) => {
          assert.ok(error instanceof LedgerError);
          assert.match(error.message, message);
          assert.match(error.message, /git checkout .*-- content\/permalinks\.json/);
          assert.equal(error.line, expectedLine);
          return true;
        },
      );
    });
  }
});

/** A text with right seals, whatever it says. */
function sealed(edited: string): string {
  const said: Ledger = JSON.parse(edited);
  return ledgerText(said);
}

describe('what cannot be is refused though its seals are right:', () => {
  for (const [what, damaged, message] of [
    [
      'a number that was given and is gone',
      text.replace(/ {8}"p1".*\n/, ''),
      /"\/events\/x\/" has no record of "p1"/,
    ],
    [
      'a next number that was given',
      text.replace('"next": 3', '"next": 2'),
      /says that the next number is 2, but has "p2"/,
    ],
    [
      'a paragraph with the name of a heading',
      text.replace('"what-was-said"', '"p9"'),
      /records "p9" as a heading/,
    ],
    [
      'a heading with the name of a paragraph',
      text.replace('"kind":"block"', '"kind":"heading"'),
      /records "p1" as a heading/,
    ],
    [
      'a page that is retired with an anchor that is not',
      text.replace(
        '"next": 3',
        '"next": 3, "retired": {"date":"2026-12-01","successor":"/events/"}',
      ),
      /is retired, but its anchor "what-was-said" is not/,
    ],
    [
      'a number without end',
      text.replace('"next": 3', '"next": 9007199254740991'),
      /has no record of "p3"/,
    ],
  ] as const) {
    test(what, () => {
      assert.notEqual(damaged, text);
      assert.throws(() => parseLedger(sealed(damaged)), message);
    });
  }
});

describe('a content folder', () => {
  test('without a ledger says where to get it, and how a new site begins one', (t) => {
    const file = readLedger(temporaryFolder(t));
    assert.match(
      file && 'problem' in file ? file.problem : '',
      /^There is no ledger .* git checkout HEAD .* --create$/,
    );
  });

  test('with a folder in the place of the ledger has none', (t) => {
    const file = readLedger(temporaryFolder(t, { 'permalinks.json/x': '' }));
    assert.match(file && 'problem' in file ? file.problem : '', /^There is no ledger/);
  });

  test('with a damaged one gives its line, and what is not text is damaged', (t) => {
    const folder = temporaryFolder(t);
    writeFileSync(join(folder, 'permalinks.json'), Uint8Array.of(0xff, 0xfe, 0x00));
    const file = readLedger(folder);
    assert.ok(file && 'problem' in file && /is not valid JSON/.test(file.problem));
    assert.equal(file.line, 1);
  });
});
