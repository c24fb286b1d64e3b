import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ContentFile } from '../graph/content-files.ts';
import { article } from '../testing/content.ts';
import { findings, inBody, red } from '../testing/findings.ts';

describe('quotations', () => {
  const words =
    'In the autumn the council asked the guild to send ten pilots, two tugs and a doctor to the outer islands.';
  const paper = article('paper', ['The first paragraph is short.', words]);
  const quote = (citation: string): ContentFile => red(`One [${citation}].`);
  for (const [name, citation, ...expected] of [
    ['that stand there are kept', '@paper, para. 2, "asked the guild to send ten pilots"'],
    ['in other typesetting are kept', '@paper, para. 2, "ASKED the guild – to send ‘ten’ pilots"'],
    [
      'with a changed word are refused',
      '@paper, para. 2, "asked the guild to send two pilots"',
      'The words "asked the guild to send two pilots" do not stand in para. 2 of "paper".',
      'Of these, "asked the guild to send" stands there. Compare the rest with the article, word for word.',
    ],
    [
      'from another paragraph are refused',
      '@paper, para. 1, "asked the guild to send ten pilots"',
      'The words "asked the guild to send ten pilots" do not stand in para. 1 of "paper".',
      'They stand in para. 2: [@paper, para. 2, "asked the guild to send ten pilots"].',
    ],
    [
      'of which nothing stands there are refused',
      '@paper, para. 2, "quite other words are here"',
      'The words "quite other words are here" do not stand in para. 2 of "paper".',
      'Compare it with the article, word for word; "npm run check -- --texts DIR" shows the nearest passage.',
    ],
    [
      'without a paragraph are refused',
      '@paper, "asked the guild to send"',
      'The quotation "asked the guild to send" names no paragraph.',
      'They stand in para. 2: [@paper, para. 2, "asked the guild to send"].',
    ],
    [
      'of fewer than four words are refused',
      '@paper, para. 2, "ten pilots"',
      'The quotation "ten pilots" has 2 words; fewer than 4 cannot be proved.',
      'Quote 4 words or more, or leave the words out of the citation.',
    ],
    [
      'from a source without fingerprints are refused',
      '@gazette, "any words that it has"',
      'The words "any words that it has" cannot be proved: the source "gazette" has no fingerprints.',
      'Say it in our own words and cite [@gazette].',
    ],
  ] as const) {
    test(name, () => {
      assert.deepEqual(
        findings(['quotation-not-in-source'], paper, quote(citation)),
        expected.length === 0 ? [] : [['quotation-not-in-source', inBody(1, 6), ...expected]],
      );
    });
  }

  test('twelve words in a row of an article are a copy wherever they stand; eleven are not', () => {
    const all = words.replace(/[.,]/g, '').split(' ');
    const lead = 'We say nearly as others have said before us without copying them here that'.split(
      ' ',
    );
    const run = (before: number, from: number, length: number): ContentFile =>
      red(
        [
          ...lead.slice(0, before),
          ...all.slice(from, from + length),
          'nevertheless [@paper].',
        ].join(' '),
      );
    // The rule looks at every ninth place of a text only, so each remainder is tried.
    for (let before = 0; before <= lead.length; before++) {
      const from = before % (all.length - 12);
      const where = `after ${before} words, from word ${from}`;
      assert.equal(findings(['unmarked-copy'], paper, run(before, from, 12)).length, 1, where);
      assert.equal(findings(['unmarked-copy'], paper, run(before, from, 11)).length, 0, where);
    }
  });

  test('words in quotation marks are no copy', () => {
    const body = `They said: “${words}” [@paper].`;
    assert.deepEqual(findings(['unmarked-copy'], paper, red(body)), []);
  });
});
