import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { entryId, personSlug, sourceKey } from '../schemas/ids.ts';
import {
  claimPath,
  claimsOfSourcePath,
  claimsOfVerdictPath,
  entryPath,
  hrefUnder,
  listPath,
  normaliseBase,
  personPath,
  sitePath,
  sourcePath,
} from './paths.ts';

test('every kind of page has its address', () => {
  assert.deepEqual(
    [
      entryPath(entryId.parse('organisations/tass')),
      listPath('events'),
      personPath(personSlug.parse('wang-yi')),
      sourcePath(sourceKey.parse('tass-2023')),
      claimPath(sourceKey.parse('tass-2023'), 6),
      claimsOfSourcePath(sourceKey.parse('tass-2023')),
      claimsOfVerdictPath('one-origin'),
    ],
    [
      '/organisations/tass/',
      '/events/',
      '/people/wang-yi/',
      '/sources/tass-2023/',
      '/claims/tass-2023/6/',
      '/claims/tass-2023/',
      '/claims/verdict/one-origin/',
    ],
  );
});

describe('a site path', () => {
  for (const path of ['/', '/about/', '/a-z/', '/sources/tass-2023/']) {
    test(`may be ${path}`, () => assert.equal(sitePath(path), path));
  }
  for (const path of [
    '',
    'about/',
    '/about',
    '//',
    '/About/',
    '/a b/',
    '/a/../b/',
    '/a/?q=1',
    '/имя/',
    'https://example.org/',
  ]) {
    test(`is never "${path}"`, () => assert.throws(() => sitePath(path), { name: 'ZodError' }));
  }
});

describe('a base path', () => {
  for (const [given, expected] of [
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['//', '/'],
    ['reference', '/reference/'],
    ['/reference', '/reference/'],
    ['reference/', '/reference/'],
    ['/reference/', '/reference/'],
    ['/a/b', '/a/b/'],
  ] as const) {
    test(`written ${JSON.stringify(given)} is ${expected}`, () => {
      assert.equal(normaliseBase(given), expected);
    });
  }
});

describe('the href of a page', () => {
  for (const [base, path, fragment, expected] of [
    ['/', '/', undefined, '/'],
    ['/', '/about/', undefined, '/about/'],
    ['/', '/about/', 'method', '/about/#method'],
    ['/reference/', '/', undefined, '/reference/'],
    ['/reference/', '/about/', 'method', '/reference/about/#method'],
  ] as const) {
    test(`${expected} under ${base}`, () => {
      assert.equal(hrefUnder(base, sitePath(path), fragment), expected);
    });
  }
});
