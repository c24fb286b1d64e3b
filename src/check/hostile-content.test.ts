import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { loadGraph } from '../graph/load.ts';
import {
  bodyLine,
  entryText,
  sourceText,
  validContent,
  validContentWith,
} from '../testing/hostile-tree.ts';
import { temporaryFolder, type Tree } from '../testing/temporary-folder.ts';
import { checkFolder } from './check-folder.ts';

/**
 * Content that somebody wrote to do harm. Each piece ends the build with a rule and
 * a place. What is only text, however it looks, is the business of
 * `src/build/hostile-site.long.test.ts`; what is too much, of `hostile-size.long.test.ts`.
 */
const entry = 'mechanisms/tide-tables.mdx';
const source = 'sources/almanac-2023.yaml';

/** The rules broken and where, but for what every new file breaks that nothing leads to. */
function findings(folder: string): string[] {
  return checkFolder(loadGraph(folder), folder)
    .issues.filter(({ rule }) => rule !== 'orphan-entry' && rule !== 'unused-source')
    .map(({ rule, positions: [{ file, line, column }] }) => `${rule} ${file}:${line}:${column}`);
}

function findingsWith(t: TestContext, tree: Tree): string[] {
  return findings(validContentWith(t, tree));
}

const cite = '[@gazette-2023]';
const inBody = (rule: string, column: number, line = 0): string =>
  `${rule} ${entry}:${bodyLine + line}:${column}`;

test('the entry and the source that the corpus is made of break no rule themselves', (t) => {
  const tree = { [entry]: entryText(`It is ${cite}.`), [source]: sourceText() };
  assert.deepEqual(findingsWith(t, tree), []);
});

describe('a link that runs a script or leaves the site is refused', () => {
  for (const url of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#10;script:alert(1)',
    '&#106;avascript:alert(1)',
    '&#x6A;avascript&colon;alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html;base64,PHNjcmlwdD4=',
    'blob:https://x.example/1',
    'file:///etc/passwd',
    '//evil.example/',
    '\\\\\\\\evil.example/',
    'https://evil.example/',
    'https:evil.example',
    'mailto:somebody@evil.example',
    '/etc/passwd',
    '../../../../etc/passwd',
    '..%2f..%2f..%2fetc%2fpasswd',
    '../../package.json',
    '../organisations/../../package.json',
    '../organisations/%2e%2e/harbour-council.mdx',
    '../organisations/harbour-council.mdx%00',
    '../organisations/harbour-council.mdx?x',
    '../permalinks.json',
  ]) {
    test(JSON.stringify(url), (t) => {
      const text = entryText(`See [it](<${url}>) ${cite}.`);
      assert.deepEqual(findingsWith(t, { [entry]: text }), [
        inBody('link-text', 5),
        inBody('unknown-link', 5),
      ]);
    });
  }

  for (const [name, body, rule, column] of [
    ['an image', `It ![x](javascript:alert(1)) ${cite}.`, 'mdx-syntax', 4],
    ['an automatic link', `It https://evil.example/ ${cite}.`, 'unknown-link', 4],
    ['an anchor with a script', `It [there](<#"\\>\\<script\\>>) ${cite}.`, 'unknown-anchor', 4],
  ] as const) {
    test(name, (t) => {
      const found = findingsWith(t, { [entry]: entryText(body) });
      assert.ok(found.includes(inBody(rule, column)), found.join('\n'));
    });
  }
});

describe('markup and code in prose is refused', () => {
  for (const [body, ...expected] of [
    ['<script>alert(1)</script>', inBody('raw-html', 1)],
    ['<script src="https://evil.example/x.js" />', inBody('raw-html', 1)],
    ['It <img src="x" onerror="alert(1)" /> is [@gazette-2023].', inBody('raw-html', 4)],
    ['<svg onload="alert(1)" />', inBody('raw-html', 1)],
    ['<iframe srcdoc="x" />', inBody('raw-html', 1)],
    ['<style>body {"{}"}</style>', inBody('raw-html', 1)],
    ['<math><mi>x</mi></math>', inBody('raw-html', 1)],
    ['<site-search data-base="//evil.example/" />', inBody('raw-html', 1)],
    ['<></>', inBody('raw-html', 1)],
    ['<Fragment set:html="x" />', inBody('mdx-syntax', 1)],
    ['<Cite page="organisations/x" n="0" />', inBody('mdx-syntax', 1)],
    ['<constructor.prototype />', inBody('raw-html', 1)],
    ['<toString />', inBody('raw-html', 1)],
    ['<!-- hidden -->', inBody('mdx-syntax', 1)],
    ['import fs from "node:fs"', inBody('mdx-syntax', 1)],
    ['export const x = process.exit()', inBody('mdx-syntax', 1)],
    ['{process.exit()}', inBody('mdx-syntax', 1)],
    ['It is {globalThis.x = 1} [@gazette-2023].', inBody('mdx-syntax', 7)],
    ['{', inBody('mdx-syntax', 1)],
    [
      '<Disagreement on={process.exit()}>\n\nIt [@gazette-2023].\n\n</Disagreement>',
      inBody('mdx-syntax', 1),
      inBody('mdx-syntax', 1),
    ],
    [
      '<Disagreement {...process} on="x">\n\nIt [@gazette-2023].\n\n</Disagreement>',
      inBody('mdx-syntax', 1),
    ],
    [
      '<Disagreement on="x" onclick="alert(1)">\n\nIt [@gazette-2023].\n\n</Disagreement>',
      inBody('mdx-syntax', 1),
    ],
    ['## Tides {#tides onclick="alert(1)"}\n\nIt [@gazette-2023].', inBody('mdx-syntax', 1)],
    ['## Tides {#tides style="color:red" .x}\n\nIt [@gazette-2023].', inBody('mdx-syntax', 1)],
    ['## Tides {#__proto__}\n\nIt [@gazette-2023].', inBody('mdx-syntax', 1)],
    ['## \\_\\_proto\\_\\_\n\nIt [@gazette-2023].', inBody('mdx-syntax', 1)],
    ['[@../../etc/passwd]', inBody('citation-syntax', 2)],
    ['It [@__proto__].', inBody('citation-syntax', 4)],
    ['It is [@constructor].', inBody('unknown-source', 8)],
    ['It is [@gazette-2023, para. 99999999999999999999].', inBody('unknown-locator', 8)],
    ['It is [@gazette-2023, para. 1e9].', inBody('citation-syntax', 8)],
  ] as const) {
    test(body, (t) => {
      assert.deepEqual(findingsWith(t, { [entry]: entryText(body) }), expected);
    });
  }
});

describe('a name in Chinese or Russian holds nothing but its script', () => {
  for (const [key, name] of [
    ['zh', '潮汐<script>alert(1)</script>'],
    ['zh', '潮汐" onclick="alert(1)'],
    ['ru', 'Приливы<script>alert(1)</script>'],
    ['ru', 'Прилив\u0061'],
  ] as const) {
    test(name, (t) => {
      const names = `names: { ${key}: { text: '${name}', unconfirmed: true } }\n`;
      const found = findingsWith(t, { [entry]: entryText(`It is ${cite}.`, names) });
      assert.deepEqual(
        found.map((finding) => finding.split(' ')[0]),
        ['name-script'],
      );
    });
  }
});

describe('characters that nobody sees are refused', () => {
  for (const [name, character] of [
    ['that turn the direction', '\u202E'],
    ['that isolate a direction', '\u2066'],
    ['of zero width', '\u200B'],
    ['that join', '\u200D'],
    ['that are a soft hyphen', '\u00AD'],
    ['that are tags', '\u{E0041}'],
    ['that select a variant', '\uFE0F'],
    ['that fill', '\u3164'],
    ['that begin an escape sequence of a terminal', '\u001B'],
    ['that are private, such as the marks of our own reader', '\uE000'],
    ['that end a line for JavaScript only', '\u2028'],
  ] as const) {
    test(`${name}: in prose, in a record, behind an escape`, (t) => {
      const code = character.codePointAt(0) ?? 0;
      const hex = code.toString(16).padStart(8, '0');
      const texts: Tree = {
        [entry]: entryText(`It${character} is ${cite}.`),
        [source]: sourceText().replace('The Almanac', `The Alma${character}nac`),
        'sources/escaped.yaml': sourceText('', 'https://escaped.example/').replace(
          'The Almanac',
          `"The Alma\\U${hex}nac"`,
        ),
        'mechanisms/escaped.mdx': entryText(`It&#x${hex.slice(-6)}; is ${cite}.`).replace(
          'title: Tide Tables',
          'title: Escaped',
        ),
      };
      // A control character as such makes the whole file invalid YAML; that is reported too.
      assert.deepEqual(
        findingsWith(t, texts).filter((finding) => finding.startsWith('hidden-characters')),
        [
          // The Markdown parser makes a replacement character of a control character's entity.
          ...(character < ' ' ? [] : [`hidden-characters mechanisms/escaped.mdx:${bodyLine}:1`]),
          inBody('hidden-characters', 3),
          `hidden-characters ${source}:4:25`,
          'hidden-characters sources/escaped.yaml:4:17',
        ],
      );
    });
  }

  test('NUL characters are refused as an encoding', (t) => {
    assert.deepEqual(findingsWith(t, { [entry]: entryText(`It\0 is ${cite}.`) }), [
      `file-encoding ${entry}:1:1`,
    ]);
  });
});

describe('an address that deceives is refused', () => {
  for (const [url, rule] of [
    ['javascript:alert(1)', 'frontmatter-valid'],
    ['data:text/html,x', 'frontmatter-valid'],
    ['ftp://almanac.example/', 'frontmatter-valid'],
    ['//almanac.example/', 'frontmatter-valid'],
    ['https://', 'frontmatter-valid'],
    ['https://xn--zz.example/', 'hostile-address'],
    ['https://\u0430lmanac.example/', 'hostile-address'],
    ['https://xn--lmanac-4fg.example/', 'hostile-address'],
    ['https://\u0430\u0440\u0440\u04CF\u0435.com/', 'hostile-address'],
    ['https://almanac.example@evil.example/', 'hostile-address'],
    ['https://user:word@almanac.example/', 'hostile-address'],
    ['https://192.0.2.1/', 'hostile-address'],
    ['https://3221225985/', 'hostile-address'],
    ['https://0x7f.1/', 'hostile-address'],
    ['https://[::1]/', 'hostile-address'],
    ['http://localhost:4321/', 'hostile-address'],
    ['https://almanac.example/"><script>', 'hostile-address'],
    ['https://almanac.example\\\\@evil.example/', 'hostile-address'],
    ['https://almanac.example/a b', 'hostile-address'],
  ] as const) {
    test(url, (t) => {
      const text = sourceText('', `'${url.replaceAll('\\\\', '\\')}'`);
      assert.deepEqual(findingsWith(t, { [source]: text }), [`${rule} ${source}:6:6`]);
    });
  }

  for (const url of [
    'https://кремль.рф/события',
    'https://新华网.中国/a',
    'https://新华网.cn/a',
    'https://münchen.example/',
    'http://almanac.example:8080/a?b=c%20d&e=#f',
  ]) {
    test(`${url} is none`, (t) => {
      assert.deepEqual(findingsWith(t, { [source]: sourceText('', url) }), []);
    });
  }
});

describe('hostile YAML is refused', () => {
  const last = sourceText().split('\n').length;
  const valid = (column: number, line = last): string =>
    `frontmatter-valid ${source}:${line}:${column}`;
  for (const [name, more, ...expected] of [
    [
      'aliases that multiply',
      'a: &a [1, 1]\nb: &b [*a, *a]',
      valid(8, last + 1),
      valid(12, last + 1),
    ],
    ['a prototype', '__proto__: { polluted: true }', valid(1)],
    ['a constructor', 'constructor: { prototype: { polluted: true } }', valid(1)],
    ['a prototype merged in', '<<: { __proto__: { polluted: true } }', valid(1, 1)],
    ['code', 'x: !!js/function "function () {}"', valid(4)],
    ['an object of another language', 'x: !!python/object/apply:os.system ["id"]', valid(4)],
    ['bytes', 'x: !!binary "AAAA"', valid(1)],
    ['a second document', '---\nx: 1', valid(1)],
    ['a key given twice', 'grade: X', valid(1)],
    ['a list as a key', '? [a]\n: b', valid(1, 1)],
    ['a date beyond all time', 'issued: "Y999999999999"', `date-valid ${source}:${last}:9`],
    ['a date that is a number', 'issued: 20230919', `date-valid ${source}:${last}:9`],
  ] as const) {
    test(name, (t) => {
      assert.deepEqual(findingsWith(t, { [source]: sourceText(more) }), expected);
    });
  }

  for (const number of ['1e400', '-1', '0', '1.5', '9007199254740993', '.inf', '.nan', '0x1p3']) {
    test(`the number ${number}`, (t) => {
      const text = `claims:\n  - number: ${number}\n    paragraph: 1\n    statement: x\n    reasoning: y\n`;
      assert.deepEqual(findingsWith(t, { 'claims/harbour-times-2023.yaml': text }), [
        'frontmatter-valid claims/harbour-times-2023.yaml:2:13',
      ]);
    });
  }

  test('no object got a property from any of it', () => {
    assert.equal(Reflect.get({}, 'polluted'), undefined);
  });
});

describe('a path that leaves its folder is refused', () => {
  const people = 'people/maria-berg.yaml';
  const person = (organisation: string): string => `name: Maria Berg
familyName: Berg
summary: { text: Somebody., citation: '[@gazette-2023]' }
offices: [{ title: Pilot, organisation: '${organisation}', citation: '[@gazette-2023]' }]
reviewed: "2026-11-22"
`;
  for (const id of [
    '../../etc/passwd',
    'organisations/../../etc/passwd',
    'organisations/..',
    'organisations/a/b',
    '/organisations/harbour-council',
    'organisations/harbour-council/',
    'organisations/%2e%2e',
    'organisations/Harbour-Council',
    'organisations/\u0441ouncil',
  ]) {
    test(`as the id ${id}`, (t) => {
      assert.deepEqual(findingsWith(t, { [people]: person(id) }), [
        `frontmatter-valid ${people}:4:41`,
      ]);
    });
  }

  for (const name of [
    'mechanisms/..mdx',
    'mechanisms/a..b.mdx',
    'mechanisms/con trol.mdx',
    'mechanisms/\u0441ouncil.mdx',
    'mechanisms/a%2fb.mdx',
    'mechanisms/a\nb.mdx',
    `mechanisms/-${'x'.repeat(200)}.mdx`,
    'mechanisms/deeper/tide-tables.mdx',
    'sources/tide.yaml.mdx',
  ]) {
    test(`as the file ${JSON.stringify(name)}`, (t) => {
      assert.deepEqual(
        findingsWith(t, { [name]: 'x' }),
        name === 'mechanisms/..mdx' ? [] : [`unexpected-file ${name}:1:1`],
      );
    });
  }
});

describe('a link of the file system is not followed', () => {
  const secret = '/etc/passwd';
  for (const [name, path, target] of [
    ['to a file outside', 'people/secret.yaml', secret],
    ['to a file within', 'people/twin.yaml', 'ida-lund.yaml'],
    ['to nothing', 'people/nobody.yaml', 'none.yaml'],
    ['to itself', 'people/circle.yaml', 'circle.yaml'],
    ['to a folder outside', 'events/more', '/etc'],
    ['to its own folder', 'events/again', '.'],
    ['in the place of the ledger', 'permalinks.json', secret],
    ['to a device that never ends', 'permalinks.json', '/dev/zero'],
    ['in the place of the inventory', 'inventory.yaml', secret],
  ] as const) {
    test(name, (t) => {
      const folder = validContentWith(t, {});
      const link = join(folder, path);
      rmSync(link, { force: true });
      symlinkSync(target, link);
      assert.deepEqual(findings(folder), [`unexpected-file ${path}:1:1`]);
    });
  }

  test('in the place of a whole folder', (t) => {
    const folder = validContentWith(t, {});
    rmSync(join(folder, 'people'), { recursive: true });
    symlinkSync(join(validContent, 'people'), join(folder, 'people'));
    assert.ok(findings(folder).includes('unexpected-file people:1:1'));
  });

  test('nor is a pipe read, which would wait for ever', (t) => {
    const folder = validContentWith(t, {});
    execFileSync('mkfifo', [join(folder, 'people/pipe.yaml')]);
    assert.deepEqual(findings(folder), ['unexpected-file people/pipe.yaml:1:1']);
  });

  test('but the content folder itself may be one', (t) => {
    const link = join(temporaryFolder(t), 'deep/content');
    mkdirSync(dirname(link));
    symlinkSync(validContent, link);
    assert.deepEqual(findings(link), []);
  });
});

describe('a hostile ledger is refused', () => {
  for (const [name, text] of [
    ['with a prototype', '{ "pages": {}, "__proto__": { "pages": {} } }'],
    ['with a path that leaves the site', '{ "pages": { "/../": {} } }'],
    [
      'with a number beyond all',
      '{ "pages": { "/": { "recorded": "2026-11-22", "next": 1e999, "anchors": {} } } }',
    ],
    ['nested without end', '['.repeat(100_000)],
    ['of nothing', ''],
  ] as const) {
    test(name, (t) => {
      assert.deepEqual(findingsWith(t, { 'permalinks.json': text }), [
        'retired-permalink permalinks.json:1:1',
      ]);
    });
  }

  test('with the prototype as a page, which changes no object', (t) => {
    const text =
      '{ "addresses": "0123456789abcdef", "pages": { "__proto__": { "polluted": true } } }';
    assert.deepEqual(findingsWith(t, { 'permalinks.json': text }), [
      'retired-permalink permalinks.json:1:1',
    ]);
    assert.equal(Reflect.get({}, 'polluted'), undefined);
  });
});
