import assert from 'node:assert/strict';
import { test } from 'node:test';
import { styledDate } from './styled-date.ts';

for (const [date, chicago, apa, mla] of [
  ['2023', '2023', '2023', '2023'],
  ['2023-09', 'September 2023', '2023, September', 'Sept. 2023'],
  ['2023-09-19', 'September 19, 2023', '2023, September 19', '19 Sept. 2023'],
  ['2023-05-01', 'May 1, 2023', '2023, May 1', '1 May 2023'],
  ['1999~', 'ca. 1999', 'ca. 1999', 'circa 1999'],
  ['2012-08-20~', 'ca. August 20, 2012', 'ca. 2012, August 20', 'circa 20 Aug. 2012'],
  ['2015-05?', 'May 2015?', '2015, May?', 'May 2015?'],
  ['2012%', 'ca. 2012?', 'ca. 2012?', 'circa 2012?'],
  ['2004-XX', '2004', '2004', '2004'],
  ['2004-06-XX', 'June 2004', '2004, June', 'June 2004'],
  ['201X', '2010s', '2010s', '2010s'],
  ['2001-21', 'Spring 2001', '2001, Spring', 'spring 2001'],
  ['2001-23', 'Fall 2001', '2001, Fall', 'fall 2001'],
  ['2023-09-18/2023-09-21', 'September 18–21, 2023', '2023, September 18–21', '18-21 Sept. 2023'],
  [
    '2023-10-30/2023-11-03',
    'October 30–November 3, 2023',
    '2023, October 30–November 3',
    '30 Oct.-3 Nov. 2023',
  ],
  [
    '2023-12-30/2024-01-02',
    'December 30, 2023–January 2, 2024',
    '2023, December 30–2024, January 2',
    '30 Dec. 2023-2 Jan. 2024',
  ],
  ['2021-09/2021-11', 'September–November 2021', '2021, September–November', 'Sept.-Nov. 2021'],
  ['2004/2007', '2004–2007', '2004–2007', '2004-2007'],
  [
    '2023-09-18/2023-10',
    'September 18, 2023–October 2023',
    '2023, September 18–2023, October',
    '18 Sept. 2023-Oct. 2023',
  ],
  [
    '2016-04~/2016-05',
    'ca. April 2016–May 2016',
    'ca. 2016, April–2016, May',
    'circa Apr. 2016-May 2016',
  ],
  ['2016/..', 'since 2016', 'since 2016', 'since 2016'],
  ['../2016', 'until 2016', 'until 2016', 'until 2016'],
] as const) {
  test(`${date} is "${chicago}", "${apa}", "${mla}"`, () => {
    assert.deepEqual(
      [styledDate('chicago', date), styledDate('apa', date), styledDate('mla', date)],
      [chicago, apa, mla],
    );
  });
}
