import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { headerRules } from './header-rules.ts';
import { headersFile, headersFor, parseHeadersFile } from './headers-file.ts';

const files = [
  'index.html',
  'feed.xml',
  'llms.txt',
  'data/rounds.csv',
  'data/rounds.json',
  'organisations/tass/index.html',
  'organisations/tass/cite.bib',
  'sources/gazette/cite.bib',
  'sources/gazette/linkset.json',
  'claims/gazette/1/cite.bib',
  'pagefind/wasm.en.pagefind',
  'pagefind/fragment/en_1.pf_fragment',
  'pagefind/index/en_1.pf_index',
  '_astro/a.hash.js',
];
const policy = "default-src 'none'; frame-ancestors 'none'";

for (const base of ['/', '/reference/']) {
  test(`what is written for ${base} is read back as it was`, () => {
    const rules = headerRules(base, policy, files);
    assert.deepEqual(parseHeadersFile(headersFile(rules)), rules);
  });

  describe(`under ${base}`, () => {
    const rules = headerRules(base, policy, files);
    const names = (path: string): string[] => [...headersFor(rules, base + path).keys()];
    const forAll = [
      'Content-Security-Policy',
      'X-Content-Type-Options',
      'Referrer-Policy',
      'Permissions-Policy',
      'Cross-Origin-Opener-Policy',
    ];
    for (const [path, more] of [
      ['', []],
      ['about/', []],
      ['404.html', []],
      ['organisations/tass/', []],
      ['_astro/a.hash.js', ['Cache-Control']],
      ['pagefind/fragment/en_1.pf_fragment', ['Cache-Control']],
      ['pagefind/index/en_1.pf_index', ['Cache-Control']],
      ['pagefind/pagefind.js', []],
      ['pagefind/pagefind-entry.json', []],
      ['organisations/tass/cite.bib', ['Content-Type']],
      ['claims/gazette/1/cite.bib', ['Content-Type']],
      ['sources/gazette/linkset.json', ['Content-Type']],
      ['feed.xml', ['Content-Type']],
      ['data/rounds.csv', ['Content-Type']],
      ['data/rounds.json', []],
      ['llms.txt', []],
      ['cite.bib', []],
      ['a/b/c/d/cite.bib', []],
    ] as const) {
      test(`"${path}" gets its headers, each once`, () => {
        assert.deepEqual(names(path), [...forAll, ...more]);
        assert.doesNotMatch(
          headersFor(rules, base + path).get('Cache-Control') ?? '',
          /immutable.*max-age/,
        );
      });
    }
  });
}

test('nothing outside the base path gets a header', () => {
  const rules = headerRules('/reference/', policy, files);
  for (const path of ['/', '/reference', '/references/', '/other/reference/']) {
    assert.deepEqual([...headersFor(rules, path)], []);
  }
});

test('values of one header from two rules are joined, as hosts do', () => {
  const rules = [
    { path: '/*', headers: { A: '1' } },
    { path: '/a/*', headers: { A: '2' } },
  ];
  assert.deepEqual([...headersFor(rules, '/a/b')], [['A', '1, 2']]);
});

test('no two rules give one header to an address', () => {
  const [all, ...others] = headerRules('/', policy, files);
  for (const { headers } of others) {
    assert.deepEqual(
      Object.keys(headers).filter((name) => Object.hasOwn(all?.headers ?? {}, name)),
      [],
    );
  }
});

describe('what a host would not read is refused', () => {
  test('a line that is too long', () => {
    assert.throws(() => headersFile(headerRules('/', 'x'.repeat(2000), files)), {
      name: 'RangeError',
      message:
        /^A line of _headers has \d+ characters; hosts read 2000: {3}Content-Security-Policy: x/,
    });
  });

  test('too many rules', () => {
    const rules = Array.from({ length: 101 }, (_, i) => ({ path: `/${i}`, headers: { A: 'b' } }));
    assert.throws(() => headersFile(rules), {
      message: '_headers has 101 rules; hosts read 100 of them.',
    });
  });
});

test('one rule gives the type of all files of a name in folders of one depth', () => {
  assert.deepEqual(
    headerRules('/', policy, files)
      .filter(({ headers }) => headers['Content-Type'] !== undefined)
      .map(({ path, headers }) => [path, headers['Content-Type']]),
    [
      ['/:part1/:part2/:part3/cite.bib', 'application/x-bibtex; charset=utf-8'],
      ['/:part1/:part2/cite.bib', 'application/x-bibtex; charset=utf-8'],
      ['/:part1/:part2/linkset.json', 'application/linkset+json'],
      ['/:part1/rounds.csv', 'text/csv; charset=utf-8'],
      ['/feed.xml', 'application/rss+xml; charset=utf-8'],
    ],
  );
});

test('a folder of hashed files that there is not has no rule', () => {
  const paths = headerRules('/', policy, files).map(({ path }) => path);
  assert.ok(paths.includes('/pagefind/index/*'));
  assert.ok(!paths.includes('/pagefind/filter/*'));
});
