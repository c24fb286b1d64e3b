import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contentSecurityPolicy } from '../site/content-security-policy.ts';
import { withStyleHashes } from './complete-pages.ts';

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
