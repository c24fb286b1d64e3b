import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extentOf } from '../dates/extent.ts';
import { present } from '../testing/present.ts';
import { barPath, dateBar } from './date-bar.ts';
import { yearScale } from './year-scale.ts';

/** A year is 50 units long and 2000 begins at 0. */
const scale = present(yearScale([present(extentOf('2000/2020'))], 0, 50));
const barOf = (date: string) => dateBar(present(extentOf(date)), scale);

test('a date that is certain to the day, or nearly, has no bar', () => {
  for (const date of ['2008-03-02', '2008-03-02/2008-03-09', '2008-03']) {
    assert.equal(barOf(date), undefined, date);
  }
});

test('a bar spans exactly the time in which the date may lie', () => {
  const bar = present(barOf('2008'));
  assert.ok(Math.abs(bar.from - 400) < 0.3 && Math.abs(bar.to - 450) < 0.3);
  assert.deepEqual([bar.softFrom, bar.softTo], [false, false]);
});

test('an uncertain or approximate end fades out beyond it, the other does not', () => {
  const year = present(barOf('2008'));
  const uncertain = present(barOf('2008?'));
  assert.ok(uncertain.from < year.from - 5 && uncertain.to > year.to + 5);
  const begun = present(barOf('2008-10-19~/2008-10-21'));
  assert.deepEqual([begun.softFrom, begun.softTo], [true, false]);
  assert.ok(begun.to - begun.from > 5);
});

test('a certain end is flat, an uncertain one runs out to a point', () => {
  const flat = { from: 0, to: 40, softFrom: false, softTo: false };
  assert.equal(barPath(flat, 10, 'x'), 'M0 7.5L0 12.5L40 12.5L40 7.5Z');
  assert.equal(barPath(flat, 10, 'y'), 'M7.5 0L12.5 0L12.5 40L7.5 40Z');
  const pointed = { ...flat, softFrom: true, softTo: true };
  assert.equal(barPath(pointed, 10, 'x'), 'M0 10L11 12.5L29 12.5L40 10L29 7.5L11 7.5Z');
});
