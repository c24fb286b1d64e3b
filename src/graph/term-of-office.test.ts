import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { edtfDate } from '../schemas/date.ts';
import { termOfOffice } from './term-of-office.ts';

const from = edtfDate.parse('2008-03-17');
const to = edtfDate.parse('2013-03');

describe('the term of an office', () => {
  for (const [name, office, expected] of [
    ['with both ends', { from, to }, '17 March 2008 – March 2013'],
    ['without an end says nothing of one', { from }, 'from 17 March 2008'],
    ['without a beginning', { to }, 'until March 2013'],
    ['that no source states is none', {}, undefined],
  ] as const) {
    test(name, () => assert.equal(termOfOffice(office), expected));
  }
});
