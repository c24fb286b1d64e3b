import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { headerPolicy } from './policy.ts';

describe('the policy for the header', () => {
  for (const [name, policies, expected] of [
    [
      'is that of the pages, and forbids to be framed',
      ["default-src 'none';img-src 'self' data:; script-src 'self' 'sha256-a';"],
      "default-src 'none'; img-src 'self' data:; script-src 'self' 'sha256-a'; frame-ancestors 'none'",
    ],
    [
      'allows what any page allows',
      ["script-src 'self' 'sha256-a'", "script-src 'self' 'sha256-b'"],
      "script-src 'self' 'sha256-a' 'sha256-b'; frame-ancestors 'none'",
    ],
    [
      'allows what one page allows and another does not',
      ["script-src 'none'", "script-src 'self'"],
      "script-src 'self'; frame-ancestors 'none'",
    ],
    [
      'keeps a directive without a value',
      ['upgrade-insecure-requests'],
      "upgrade-insecure-requests; frame-ancestors 'none'",
    ],
  ] as const) {
    test(name, () => assert.equal(headerPolicy(policies), expected));
  }

  test('is never made of nothing, which would allow everything', () => {
    assert.throws(() => headerPolicy([]), {
      message: 'No page carries a content security policy.',
    });
  });

  test('is not made of pages that limit different things', () => {
    assert.throws(
      () => headerPolicy(["default-src 'none'", "default-src 'none'; img-src 'self'"]),
      {
        message: 'Some pages carry the directive img-src in their policy, others not.',
      },
    );
  });
});
