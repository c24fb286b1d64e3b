import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dateInWords } from './words.ts';

describe('a date in words', () => {
  for (const [text, words] of [
    ['2023', '2023'],
    ['2023-09', 'September 2023'],
    ['2023-09-01', '1 September 2023'],
    ['2023-12-31', '31 December 2023'],
    ['2012-08-20~', 'about 20 August 2012'],
    ['2012~', 'about 2012'],
    ['2012-08?', 'August 2012 (uncertain)'],
    ['2012%', 'about 2012 (uncertain)'],
    ['201X', '2010s'],
    ['19XX', '1900s'],
    ['2004-XX', '2004'],
    ['2004-XX-XX', '2004'],
    ['2004-06-XX', 'June 2004'],
    ['2001-21', 'Spring 2001'],
    ['2001-22', 'Summer 2001'],
    ['2001-23', 'Autumn 2001'],
    ['2001-24', 'Winter 2001'],
  ] as const) {
    test(`${text} is "${words}"`, () => assert.equal(dateInWords(text), words));
  }
});

describe('a span in words', () => {
  for (const [text, words] of [
    ['2023-09-18/2023-09-21', '18–21 September 2023'],
    ['2023-10-30/2023-11-03', '30 October – 3 November 2023'],
    ['2023-12-30/2024-01-02', '30 December 2023 – 2 January 2024'],
    ['2023-03/2023-05', 'March – May 2023'],
    ['2023-03/2024-05', 'March 2023 – May 2024'],
    ['2004/2007', '2004–2007'],
    ['2023-09-18/2023-10', '18 September 2023 – October 2023'],
    ['2005-10-19~/2005-10-21', 'about 19 October 2005 – 21 October 2005'],
    ['2012~/2014?', 'about 2012 – 2014 (uncertain)'],
    ['2016/..', 'since 2016'],
    ['1985-04-12/..', 'since 12 April 1985'],
    ['../2016', 'until 2016'],
    ['2016/', 'from 2016 (end not known)'],
    ['/2016-03', 'until March 2016 (beginning not known)'],
  ] as const) {
    test(`${text} is "${words}"`, () => assert.equal(dateInWords(text), words));
  }
});

test('what is no date is shown as it stands', () => {
  for (const text of ['', 'someday', '18 September 2023', '2023-13']) {
    assert.equal(dateInWords(text), text);
  }
});

test('what the schema lets through is never empty and never throws', () => {
  for (const text of ['Y170000002', '../..', '/..', '../', '/']) {
    assert.doesNotMatch(dateInWords(text), /^(?:until|from|since) *(?:\(|$)/, text);
  }
});
