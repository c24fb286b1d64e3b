import assert from 'node:assert/strict';
import test from 'node:test';
import { proveQuotation } from '../citations/fingerprints.ts';
import { sequenceWords } from '../citations/word-sequences.ts';
import { normalisedWords } from '../citations/normalise.ts';
import { containsWords, quotedPassages } from '../citations/quoted-passages.ts';
import { loadGraph } from '../graph/load.ts';
import { citationsOf } from './citations-of.ts';

/**
 * A run over the real content in which one word of every quotation is changed in
 * turn: each change must be caught, in the citation and in the text that is read.
 */
const graph = loadGraph('content');

const quotations = [...citationsOf(graph)].flatMap(({ citation }) => {
  const source = graph.sources.get(citation.key)?.data;
  const print =
    source?.role === 'article' ? source.paragraphs[(citation.locator?.value ?? 0) - 1] : undefined;
  return citation.quotation === undefined || !print
    ? []
    : [{ quotation: citation.quotation, print, key: citation.key }];
});

function withOneWordChanged(words: readonly string[], at: number): string {
  return words.map((word, i) => (i === at ? `${word}x` : word)).join(' ');
}

test('every quotation in a citation is proved, and a change of any word of it is caught', () => {
  assert.ok(quotations.length >= 40, `${quotations.length} quotations`);
  let changes = 0;
  for (const { quotation, print, key } of quotations) {
    assert.equal(proveQuotation(quotation, print), 'proved', `${key}: ${quotation}`);
    const words = normalisedWords(quotation);
    words.forEach((_, at) => {
      const changed = withOneWordChanged(words, at);
      assert.equal(proveQuotation(changed, print), 'not-found', `${key}: ${changed}`);
      changes += 1;
    });
  }
  assert.ok(changes >= quotations.length * sequenceWords);
});

test('every quoted passage that a reader sees is proved, and a change of any word of it is caught', () => {
  let passages = 0;
  for (const { prose } of graph.entries.values()) {
    for (const { text, quotations: cited } of prose.blocks) {
      for (const passage of quotedPassages(text)) {
        const proof = cited.find((quotation) => containsWords(quotation, passage));
        if (proof === undefined) continue; // A title; unproved-quotation refuses anything else.
        passages += 1;
        const words = normalisedWords(passage);
        words.forEach((_, at) => {
          assert.equal(containsWords(proof, withOneWordChanged(words, at)), false, passage);
        });
      }
    }
  }
  assert.ok(passages >= 35, `${passages} passages`);
});
