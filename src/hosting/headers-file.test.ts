import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { headerRules } from './header-rules.ts';
import { headersFile, headersFor, parseHeadersFile } from './headers-file.ts';

const policy = "default-src 'none'; frame-ancestors 'none'";

for (const base of ['/', '/reference/']) {
  test(`what is written for ${base} is read back as it was`, () => {
    const rules = headerRules(base, policy);
    assert.deepEqual(parseHeadersFile(headersFile(rules)), rules);
  });

  describe(`under ${base}`, () => {
    const rules = headerRules(base, policy);
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
      ['cite.bib', []],
      ['a/b/c/cite.bib', []],
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
  const rules = headerRules('/reference/', policy);
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
  const [all, ...others] = headerRules('/', policy);
  for (const { headers } of others) {
    assert.deepEqual(
      Object.keys(headers).filter((name) => Object.hasOwn(all?.headers ?? {}, name)),
      [],
    );
  }
});

describe('what a host would not read is refused', () => {
  test('a line that is too long', () => {
    assert.throws(() => headersFile(headerRules('/', 'x'.repeat(2000))), {
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
