import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contentSecurityPolicy } from '../site/content-security-policy.ts';
import { completePage, withFileSizes, withStyleHashes } from './complete-page.ts';

const page = (styles: string): string =>
  `<head><meta http-equiv="content-security-policy" content="${contentSecurityPolicy()}">${styles}</head>`;

describe('withStyleHashes', () => {
  const cases: readonly [title: string, styles: string, hashes: readonly string[]][] = [
    ['a page without styles', '', []],
    // printf 'a{}' | openssl dgst -sha256 -binary | base64
    ['one style', '<style>a{}</style>', ['sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk=']],
    [
      'two styles',
      '<style>a{}</style><style>b{}</style>',
      [
        'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk=',
        'sha256-7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans=',
      ],
    ],
  ];
  for (const [title, styles, hashes] of cases) {
    it(title, () => {
      const expected = page(styles).replace(contentSecurityPolicy(), contentSecurityPolicy(hashes));
      assert.equal(withStyleHashes(page(styles)), expected);
    });
  }

  it('a page without a policy is refused', () => {
    assert.equal(withStyleHashes('<head><style>a{}</style></head>'), undefined);
  });
});

describe('the sizes of files', () => {
  const sizes: Readonly<Record<string, number>> = { 'data/claims.json': 1_234_567, 'a.csv': 999 };
  const bytesOf = (file: string): number | undefined => sizes[file];

  it('stand where the page asks for them', () => {
    const html =
      '<p>(<data data-size-of="data/claims.json">known when built</data>, <data data-size-of="a.csv"></data>)</p>';
    assert.equal(withFileSizes('data/index.html', html, bytesOf), '<p>(1.2 MB, 1 kB)</p>');
  });

  it('of a file that is not there are refused', () => {
    assert.throws(
      () =>
        withFileSizes('data/index.html', '<data data-size-of="data/none.json"></data>', bytesOf),
      /^Error: data\/index\.html says the size of data\/none\.json, which is not there/,
    );
  });
});

it('a page without a policy cannot be completed', () => {
  assert.throws(
    () => completePage('a/index.html', '<p>Text.</p>', () => 0),
    /^Error: a\/index\.html carries no content security policy/,
  );
});
