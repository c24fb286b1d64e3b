import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ContentFile } from '../graph/content-files.ts';
import {
  article,
  claims,
  event,
  evidence,
  graphOf,
  mechanism,
  person,
  searchRecord,
  series,
} from '../testing/content.ts';
import { ownTexts } from './own-texts.ts';

const files: readonly ContentFile[] = [
  event(
    'launch',
    {
      summary: { text: 'Launch, summary.', citation: '[@gazette]' },
      facts: [
        { label: 'Ships', value: 'Launch, first fact.', citation: '[@gazette]' },
        { label: 'Tugs', value: 'Launch, second fact.', citation: '[@gazette]' },
      ],
    },
    'Launch, paragraph [@gazette].\n\n- Launch, item.\n\n| Launch, head |\n| --- |\n| Launch, cell |',
  ),
  mechanism(
    'talks',
    { summary: { text: 'Talks, summary.', citation: '[@gazette]' } },
    'Talks, prose.',
  ),
  person('ida-lund', {
    summary: { text: 'Ida, summary.', citation: '[@gazette]' },
    notes: [{ text: 'Ida, note.', citation: '[@gazette]' }],
  }),
  article('times', ['One two three four.'], { assessment: ['Times, first.', 'Times, second.'] }),
  evidence('almanac', { assessment: ['Almanac, assessment.'] }),
  searchRecord('searched'),
  claims('times', {}, { statement: 'Claim, statement.', reasoning: 'Claim, reasoning.' }),
];
/** The texts of the files given, without those of the source that every graph has. */
const textsOf = (...given: readonly ContentFile[]) =>
  ownTexts(graphOf(...given)).filter(({ position }) => position.file !== 'sources/gazette.yaml');
const texts = textsOf(...files);

test('every text of entries, people, assessments and claims is there', () => {
  assert.deepEqual(texts.map(({ text }) => text.replaceAll(/\s+/g, ' ').trim()).toSorted(), [
    'Almanac, assessment.',
    'An official text.',
    'An official text.',
    'Claim, reasoning.',
    'Claim, statement.',
    'Everything.',
    'First version.',
    'First version.',
    'Harbour Hall',
    'Ida, note.',
    'Ida, summary.',
    'Launch, cell',
    'Launch, first fact.',
    'Launch, item.',
    'Launch, paragraph.',
    'Launch, second fact.',
    'Launch, summary.',
    'Nothing.',
    'Statement 1.',
    'Talks, prose.',
    'Talks, summary.',
    'Times, first.',
    'Times, second.',
    'Why.',
    'the gazette itself',
    'the gazette itself',
  ]);
});

test('each stands at its place', () => {
  for (const { text, position } of texts) {
    const line = files
      .find(({ path }) => path === position.file)
      ?.text.split('\n')
      .at(position.line - 1)
      ?.slice(position.column - 1);
    // A block begins with its marks, a cell of a table with a bar.
    const begin = line?.replace(/^[-|] /, '');
    assert.ok(begin?.startsWith(text.split(/[.[]/)[0] ?? ''), `${text} at ${line}`);
  }
});

test('a content tree without texts has none', () => {
  assert.deepEqual(textsOf(), []);
});

test('no other text of ours is left out', () => {
  const note = 'It is copied from an article, word for word, and nobody sees it.';
  const graph = graphOf(
    event('launch', { date: { value: '2005', note, citation: '[@gazette]' } }),
    person('ida-lund', { offices: [{ title: 'Pilot', note, citation: '[@gazette]' }] }),
    evidence('almanac', { gradeReason: note }),
    series('rounds', 'events/launch', {
      theme: note,
      figures: [{ text: note, citation: '[@gazette]' }],
      conflicts: [{ text: note, citation: '[@gazette]' }],
      gaps: [note],
    }),
  );
  assert.equal(ownTexts(graph).filter(({ text }) => text === note).length, 7);
});
