import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { understand } from '../query/query.ts';
import { noEvidence } from '../ranking/evidence.ts';
import type { Ranked } from '../ranking/rank.ts';
import { passingMentions } from './passing-mentions.ts';
import type { TextIndex } from './text-index.ts';

const metaOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  entry: { title: 'Talks on piracy', kind: 'Mechanism' },
  report: {
    title: '[Report on a patrol against piracy]',
    kind: 'Source',
    detail: 'Harbour Gazette, 3 May 2020',
    words: 'Anna Berg · gazette.example · harbour-gazette-2020-patrol',
  },
  statement: { title: 'Ships patrol the gulf against piracy.', kind: 'Statement', words: '' },
};
const text: TextIndex = {
  search: () => Promise.resolve([]),
  page: (id) =>
    Promise.resolve({
      url: `/${id}/`,
      content: '',
      meta: metaOf[id.replace(/-\d$/, '')] ?? {},
      anchors: [],
      weighted_locations: [],
    }),
};
const ranked = (...ids: readonly string[]): Ranked[] =>
  ids.map((id) => ({ id, evidence: noEvidence, match: undefined }));
const passing = async (query: string, ...ids: readonly string[]): Promise<string[]> => [
  ...(await passingMentions(
    understand(query, (chinese) => chinese),
    ranked(...ids),
    (id) => id !== 'entry',
    text,
  )),
];

describe('a source among entries', () => {
  for (const [name, query, expected] of [
    ['with the words in its title only mentions the thing', 'piracy patrols', ['report']],
    ['with the words in its text only mentions the thing', 'gulf', ['report']],
    ['is meant by its outlet', 'Harbour Gazette', []],
    ['is meant by its author and a word of its title', 'Berg patrol', []],
    ['is meant by most of its title', 'report on the patrol against piracy', []],
  ] as const) {
    test(name, async () => assert.deepEqual(await passing(query, 'report', 'entry'), expected));
  }
});

test('a statement with every word is what is sought', async () => {
  assert.deepEqual(await passing('patrol gulf', 'statement', 'entry'), []);
  assert.deepEqual(await passing('patrol Oslo', 'statement', 'entry'), ['statement']);
});

test('where none of the best is meant, none of the others is', async () => {
  assert.deepEqual(
    await passing('piracy', 'entry', 'report', 'entry', 'entry', 'entry', 'report-6'),
    ['report', 'report-6'],
  );
  const best = ['report', 'report-2', 'report-3', 'report-4', 'report-5'];
  assert.deepEqual(await passing('piracy', ...best, 'report-6', 'entry'), [...best, 'report-6']);
  assert.deepEqual(await passing('piracy', ...best.slice(1), 'statement', 'report-6', 'entry'), [
    ...best.slice(1),
  ]);
});

test('without an entry beside them records stand as they are', async () => {
  assert.deepEqual(await passing('piracy patrols', 'report', 'statement'), []);
});
