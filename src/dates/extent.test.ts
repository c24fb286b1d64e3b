import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extentOf } from './extent.ts';

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

for (const [text, from, to, softFrom, softTo] of [
  ['2023-09-19', '2023-09-19', '2023-09-19', false, false],
  ['2016-09', '2016-09-01', '2016-09-30', false, false],
  ['2016-09?', '2016-09-01', '2016-09-30', true, true],
  ['2008?', '2008-01-01', '2008-12-31', true, true],
  ['2013-08-15~', '2013-08-15', '2013-08-15', true, true],
  ['201X', '2010-01-01', '2019-12-31', false, false],
  ['2023-09-18/2023-09-21', '2023-09-18', '2023-09-21', false, false],
  ['2005-10-19~/2005-10-21', '2005-10-19', '2005-10-21', true, false],
  ['2018-08-14~/2018-08-17~', '2018-08-14', '2018-08-17', true, true],
  ['2016/..', '2016-01-01', '2016-12-31', false, true],
  ['2016/', '2016-01-01', '2016-12-31', false, true],
  ['../2016', '2016-01-01', '2016-12-31', true, false],
] as const) {
  test(`${text} lies from ${from} to ${to}`, () => {
    const extent = extentOf(text);
    assert.ok(extent);
    assert.deepEqual(
      [day(extent.from), day(extent.to), extent.softFrom, extent.softTo],
      [from, to, softFrom, softTo],
    );
  });
}

test('what is no date has no extent', () => {
  assert.equal(extentOf('September 2023'), undefined);
});
