import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { citationBreak as cited, inQuotationMarks, quotationOf } from './quotation.ts';

const long =
  'Mr. Wang met Patrushev in Moscow on 18 September. The talks lasted for several hours, and both sides issued a read-out of their own on the following day. Nothing was said of the earlier rounds, which the two had chaired.';

describe('quotationOf', () => {
  const cases: readonly [title: string, passage: string, marked: string, expected: string][] = [
    ['a short passage is quoted whole', 'Wang met Patrushev.', '', 'Wang met Patrushev.'],
    [
      'white space is brought into one line',
      ' Wang\n  met  Patrushev. ',
      '',
      'Wang met Patrushev.',
    ],
    ['marked words are quoted', 'Wang met Patrushev.', 'met Patrushev', 'met Patrushev'],
    ['of a word marked in part the whole', 'Wang met Patrushev.', 'et Patr', 'met Patrushev'],
    ['of Hanzi whole words, too', '两国举行战略安全磋商。', '略安', '战略安全'],
    ['numbers of citations are left out', `He left.${cited} Then?${cited}`, '', 'He left. Then?'],
    [
      'marked words may have a citation between them',
      `He left.${cited} Then he came.`,
      `left.${cited} Then he`,
      'left. Then he',
    ],
    ['words marked elsewhere are not', 'Wang met Patrushev.', 'Lavrov', 'Wang met Patrushev.'],
  ];
  for (const [title, passage, marked, expected] of cases) {
    it(title, () => assert.equal(quotationOf(passage, marked), expected));
  }

  it('of a long passage only its beginning is quoted, up to the end of a sentence', () => {
    const quotation = quotationOf(long);
    assert.ok(long.startsWith(quotation));
    assert.ok(quotation.length < long.length);
    assert.match(quotation, /\.$/);
  });
});

describe('inQuotationMarks', () => {
  it('marks within a quotation become single', () => {
    assert.equal(inQuotationMarks('he spoke of “trust”'), '“he spoke of ‘trust’”');
  });
});
