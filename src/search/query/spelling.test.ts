import assert from 'node:assert/strict';
import { test } from 'node:test';
import { british, otherSpelling } from './spelling.ts';

for (const [american, expected] of [
  ['organization', 'organisation'],
  ['organizations', 'organisations'],
  ['modernizing', 'modernising'],
  ['defense', 'defence'],
  ['centers', 'centres'],
  ['program', 'programme'],
  ['prize', 'prize'],
  ['size', 'size'],
  ['security', 'security'],
  ['his', 'his'],
] as const) {
  test(`${american} is ${expected} in British spelling`, () =>
    assert.equal(british(american), expected));
}

for (const [word, other] of [
  ['organisation', 'organization'],
  ['Organization'.toLowerCase(), 'organisation'],
  ['defence', 'defense'],
  ['defense', 'defence'],
  ['councilors', 'councillors'],
  ['forum', undefined],
] as const) {
  test(`the other spelling of ${word} is ${other ?? 'none'}`, () =>
    assert.equal(otherSpelling(word), other));
}
